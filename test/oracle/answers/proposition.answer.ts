import { toUncertainDate } from '../../../src/dates/uncertain-date.ts'
import { deniedByParties } from '../../../src/evidence/denied-by-parties.ts'
import type { Facet } from '../../../src/evidence/facets/facets-of.ts'
import type { Lens } from '../../../src/generated/schema-types.ts'
import { propositionText } from '../../../src/vocabulary/index.ts'
import type { NamedFact, PropositionFact, SourceFact } from '../record/facts.ts'
import { propositionOf } from '../view/evidence-of.ts'
import type { Reading } from '../view/reading.ts'
import type { Answer } from './answer.ts'
import { claimList } from './claim-lists.ts'
import { inOrder } from './connection.ts'
import { common, displayName, wanted } from './names.ts'
import { answersOf, answersTo, answerTo } from './node.answer.ts'
import { originCount } from './origin-count.ts'
import { claimsOn, standing } from './standing.ts'
import { bestWording, wordingIn } from './texts.ts'

interface LensArgs {
  readonly lens?: Lens | null
}
interface LangArgs {
  readonly lang?: string | null
}

export function propositionAnswer(proposition: PropositionFact, reading: Reading): Answer {
  const { id, said, subject, object } = proposition
  const weighed =
    <T>(read: (narrowed: Reading) => T) =>
    ({ lens }: LensArgs) =>
      read(reading.narrow(lens))
  return {
    id: common(proposition).id,
    subject: () => answerTo(subject, reading),
    predicate: said.predicate,
    object: () => answerTo(object, reading),
    value: ({ lang }: LangArgs) => bestWording(valueWordingOf(id, reading), wanted(lang, reading)),
    role: said.role ?? null,
    side: said.side ?? null,
    text: ({ lang }: LangArgs) => textOf(proposition, wanted(lang, reading), reading),
    status: weighed((narrowed) => standing(proposition, narrowed).reason.status),
    statusReason: weighed((narrowed) => {
      const { status, rule, claimIds } = standing(proposition, narrowed).reason
      return { status, rule, claims: () => answersTo(claimIds, narrowed) }
    }),
    origins: weighed((narrowed) => originCount(standing(proposition, narrowed).origins, narrowed)),
    facets: weighed((narrowed) => standing(proposition, narrowed).facets.map((facet) => facetAnswer(facet, narrowed))),
    facetsComplete: weighed((narrowed) => standing(proposition, narrowed).complete),
    deniedByParties: weighed((narrowed) =>
      answersTo(deniedByParties(propositionOf(proposition), claimsOn(proposition, narrowed), narrowed.graph), narrowed),
    ),
    claims: claimList(reading, (claim) => claim.proposition === id && claim.said.polarity === 'ASSERTED'),
    denials: claimList(reading, (claim) => claim.proposition === id && claim.said.polarity === 'DENIED'),
    sources: ({ lens, first }: LensArgs & { first: number }) => {
      const narrowed = reading.narrow(lens)
      return answersOf(carriersOf(proposition, narrowed).slice(0, first), narrowed)
    },
  }
}

/** Sources in whose documents a claim that passes asserts or denies it. */
function carriersOf({ id }: PropositionFact, { view, passes }: Reading): SourceFact[] {
  const carried = view.standing.filter((claim) => claim.proposition === id && claim.document !== null && passes(claim))
  return inOrder(view.sources.filter((source) => carried.some((claim) => claim.source === source.id)))
}

function facetAnswer(facet: Facet, reading: Reading): Answer {
  return {
    supportTypes: facet.supportTypes,
    period: facet.period === null ? null : toUncertainDate(facet.period),
    against: () => answersOf(inOrder(reading.view.actors.filter(({ id }) => facet.againstIds.includes(id))), reading),
    place: () => answerTo(facet.placeId, reading),
    status: facet.reason.status,
    origins: originCount(facet.origins, reading),
    claims: () => answersTo(facet.claimIds, reading),
    remainder: facet.isRemainder,
  }
}

/** Read from all claims on it that the viewer may see, whether they stand or not. */
function valueWordingOf(id: string, { view }: Reading) {
  return wordingIn(view.claims.filter(({ proposition }) => proposition === id))
}

/** In Arabic where that is wanted first, else in English. */
function textOf(
  { id, said, subject, object }: PropositionFact,
  languages: readonly string[],
  reading: Reading,
): string {
  const lang = languages[0] === 'ar' ? 'ar' : 'en'
  const nameOf = (id: string | null) => {
    const end = reading.view.get(id) as NamedFact | null
    return end === null ? null : displayName(end.names, [lang, ...languages])
  }
  const { predicate, role, side } = said
  const words = bestWording(valueWordingOf(id, reading), [lang, ...languages])
  return propositionText({ predicate, subject: nameOf(subject)!, object: nameOf(object) ?? words, role, side }, lang)
}
