import { type ItemPlan, keyOfNeed } from '../../cypher/plan.ts'
import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import { ownField, type SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'
import { toUncertainDate } from '../../dates/uncertain-date.ts'
import { carrying, claimList } from '../../entities/claim/index.ts'
import { column } from '../../entities/fields/column.ts'
import { one } from '../../entities/fields/related.ts'
import type { EvidenceClaim } from '../../evidence/evidence.ts'
import type { EvidenceStart } from '../../gathering/evidence-statement.ts'
import type { GatheredEvidence } from '../../gathering/gather.ts'
import { countedIn, standingIn } from '../../gathering/standing-in.ts'
import { minOrigins } from '../../lens/min-origins.ts'
import type { Reading } from '../../lens/reading.ts'
import { notRevised } from '../../lens/voting.ts'
import { modality, supportType } from '../../vocabulary/index.ts'
import { type Evidence, evidenceNeed } from '../evidence/evidence-need.ts'
import { type Gather, originsField, statusField } from '../evidence/proposition-evidence.model.ts'
import { claimsOn, saidBy } from './hop.ts'

const propositionOf = (link: Variable, proposition: Variable) =>
  cypher`(${proposition}:Proposition:Node {id: ${link}.propositionId})`

/** The evidence of the proposition that a link stands for. */
export const linkStart: EvidenceStart = {
  propositions: propositionOf,
  claims: (link, claim) => claimsOn(link, claim),
}

const evidenceName = 'evidence'

/** The key under which a planned link gathers its evidence. */
export const EVIDENCE_NEED = keyOfNeed(evidenceName)

const gather: Gather = (_field, object) => ({
  key: evidenceName,
  need: object.need(evidenceName, () => evidenceNeed(linkStart, object.scope)),
})

/** The keys under which a decoded link carries its standing, and all that it is derived from: no response key has a colon. */
export const STANDING = ':standing'
export const EVIDENCE = ':evidence'

/** What is only known when all evidence of a link is weighed. */
const weighed: ReadonlySet<string> = new Set(['status', 'origins', 'periods', 'denialCount'])

export const needsEvidence = (member: SelectedField): boolean => weighed.has(member.name)

export const evidenceField = ownField(EVIDENCE)

const standingField = ownField(STANDING)

/** A link of which nothing but its standing is asked. */
export const standingOfLink = ownField('link', 'Link', [standingField])

/** A link of which its standing is asked beside all that is selected. */
export const withStanding = (link: SelectedField): SelectedField => ({
  ...link,
  select: (type) => [...link.select(type), standingField],
})

/** Whether what is selected of a link takes all of its evidence. */
export const gathersEvidence = (link: ItemPlan): boolean => link.kind === 'shape' && EVIDENCE_NEED in link.needs

/** A `LINK` edge: one proposition between two actors, in the direction in which it is walked. */
export const linkModel: ObjectModel<Reading> = {
  type: 'Link',
  fields: {
    proposition: one({ hint: 'proposition', pattern: propositionOf }),
    from: one({ hint: 'from', pattern: (link, from) => cypher`(${from}:Actor)-[${link}]->()` }),
    to: one({ hint: 'to', pattern: (link, to) => cypher`(${to}:Actor)<-[${link}]-()` }),
    predicate: column('predicate'),
    status: statusField(gather),
    origins: originsField(gather),
    supportTypes: fromVoters((claims) =>
      supportType.values.filter((type) => claims.some(({ supportTypes }) => supportTypes.includes(type))),
    ),
    modalities: fromVoters((claims) => modality.values.filter((one) => claims.some((claim) => claim.modality === one))),
    periods: (field, object) => fromVoters((claims) => valueBySelection(field, periodsOf(claims)))(field, object),
    claimCount: fromVoters((claims) => claims.length),
    denialCount: fromVoters((claims) => claims.length, 'DENIED'),
    claims: voting('ASSERTED'),
    denials: voting('DENIED'),
    [STANDING]: fromEvidence('standing', standingIn),
    [EVIDENCE]: fromEvidence('evidence', (evidence) => evidence),
  },
}

/**
 * The same of links whose evidence nobody asks for: what the claims that vote tell. Where a lens asks for a number of origins, only
 * evidence tells which of them count.
 */
export const unweighedLinkModel: ObjectModel<Reading> = {
  ...linkModel,
  fields: {
    ...linkModel.fields,
    claimCount: fromClaims(({ match }) => cypher`COUNT { ${match} }`),
    supportTypes: fromClaims(
      ({ match, claim }) => cypher`COLLECT { ${match} UNWIND ${claim}.supportTypes AS type RETURN DISTINCT type }`,
      inOrderOf(supportType.values),
    ),
    modalities: fromClaims(
      ({ match, claim }) => cypher`COLLECT { ${match} RETURN DISTINCT ${claim}.modality }`,
      inOrderOf(modality.values),
    ),
  },
}

interface Asserting {
  readonly claim: Variable
  /** Clauses that bind the claims that assert the link and count. */
  readonly match: Fragment
}

function fromClaims(read: (claims: Asserting) => Fragment, decode = (raw: unknown) => raw): FieldPlanner<Reading> {
  return (field, object) => {
    if (minOrigins(object.scope) !== null) return linkModel.fields[field.name]!(field, object)
    return {
      kind: 'column',
      label: field.name,
      read: (link) => {
        const claim = variable('asserting')
        return read({ claim, match: saidBy(link, claim, object.scope) })
      },
      decode,
    }
  }
}

function inOrderOf<T>(values: readonly T[]): (raw: unknown) => T[] {
  return (raw) => values.filter((value) => (raw as readonly T[]).includes(value))
}

function fromEvidence(label: string, read: (evidence: Evidence) => unknown): FieldPlanner<Reading> {
  return (field, object) => {
    const { key } = gather(field, object)
    return { kind: 'derived', label, finish: (needs) => read(needs[key] as Evidence) }
  }
}

function fromVoters(
  read: (claims: readonly EvidenceClaim[]) => unknown,
  polarity: EvidenceClaim['polarity'] = 'ASSERTED',
): FieldPlanner<Reading> {
  return (field, object) => fromEvidence(field.name, (evidence) => read(votersIn(evidence, polarity)))(field, object)
}

/** The claims that assert the link, or deny it, and count. */
export function votersIn(evidence: GatheredEvidence, polarity: EvidenceClaim['polarity']): EvidenceClaim[] {
  return countedIn(evidence).filter((claim) => claim.polarity === polarity)
}

/** The periods as claimed, each once, the earliest first. */
function periodsOf(claims: readonly EvidenceClaim[]) {
  const dated = claims.map(({ heldDuring }) => heldDuring).filter(({ spans }) => spans.length > 0)
  const distinct = new Map(dated.map((date) => [date.edtf, date]))
  return [...distinct.values()]
    .sort((a, b) => a.spans[0]![0] - b.spans[0]![0] || a.spans.at(-1)![1] - b.spans.at(-1)![1])
    .map(toUncertainDate)
}

/** The claims that the count of the link counts. */
function voting(polarity: EvidenceClaim['polarity']): FieldPlanner<Reading> {
  return (field, object) =>
    claimList(
      carrying('propositionId', (link) => cypher`${link}.propositionId`),
      (claim) => [
        cypher`${claim}.polarity = '${polarity === 'ASSERTED' ? cypher`ASSERTED` : cypher`DENIED`}'`,
        notRevised(claim, object.scope),
      ],
    )(field, object)
}
