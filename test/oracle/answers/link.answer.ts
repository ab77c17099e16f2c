import { toUncertainDate } from '../../../src/dates/uncertain-date.ts'
import { modality, type Predicate, predicate as predicates, supportType } from '../../../src/vocabulary/index.ts'
import type { ClaimFact, PropositionFact } from '../record/facts.ts'
import type { Reading } from '../view/reading.ts'
import { storedDate } from '../view/stored-date.ts'
import type { Answer } from './answer.ts'
import { claimList } from './claim-lists.ts'
import { answerOf, answerTo } from './node.answer.ts'
import { originCount } from './origin-count.ts'
import { standing } from './standing.ts'

/** A proposition between two actors that somebody asserts, in the direction in which it is walked. */
export interface Link {
  readonly proposition: PropositionFact
  readonly from: string
  readonly to: string
}

export function linksOf(among: readonly Predicate[], reading: Reading): Link[] {
  const { view } = reading
  return view.propositions.flatMap((proposition) => {
    const { said, subject, object } = proposition
    const joinsActors = view.get(subject)?.type === 'Actor' && view.get(object)?.type === 'Actor'
    const isSaid = votersOn(proposition, 'ASSERTED', reading).length > 0
    if (!among.includes(said.predicate) || !joinsActors || object === null || !isSaid) return []
    const link = { proposition, from: subject, to: object }
    return predicates.entries[said.predicate].symmetric ? [link, { proposition, from: object, to: subject }] : [link]
  })
}

export function votersOn({ id }: PropositionFact, polarity: string, reading: Reading): ClaimFact[] {
  return reading.view.standing.filter(
    (claim) => claim.proposition === id && claim.said.polarity === polarity && reading.votes(claim),
  )
}

export function linkAnswer({ proposition, from, to }: Link, reading: Reading): Answer {
  const asserting = votersOn(proposition, 'ASSERTED', reading)
  const denying = votersOn(proposition, 'DENIED', reading)
  const named = <T>(values: readonly T[], isNamed: (claim: ClaimFact, value: T) => boolean) =>
    values.filter((value) => asserting.some((claim) => isNamed(claim, value)))
  return {
    proposition: () => answerOf(proposition, reading),
    from: () => answerTo(from, reading),
    to: () => answerTo(to, reading),
    predicate: proposition.said.predicate,
    status: () => standing(proposition, reading).reason.status,
    origins: () => originCount(standing(proposition, reading).origins, reading),
    supportTypes: named(supportType.values, ({ said }, type) => said.supportTypes.includes(type)),
    modalities: named(modality.values, ({ said }, one) => said.modality === one),
    periods: periodsOf(asserting),
    claimCount: asserting.length,
    denialCount: denying.length,
    claims: claimList(reading, (claim) => asserting.includes(claim)),
    denials: claimList(reading, (claim) => denying.includes(claim)),
  }
}

/** The periods as claimed, each once, the earliest first. */
function periodsOf(claims: readonly ClaimFact[]) {
  const dates = new Map(claims.map(({ said }) => [said.heldDuring?.edtf, storedDate(said.heldDuring)]))
  return [...dates.values()]
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => a.spans[0]![0] - b.spans[0]![0] || a.spans.at(-1)![1] - b.spans.at(-1)![1])
    .map(toUncertainDate)
}
