import { compileItem } from '../../cypher/compile.ts'
import { decodeItem } from '../../cypher/decode-row.ts'
import type { ItemPlan, Match, RelatedPlan, ShapePlan } from '../../cypher/plan.ts'
import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher } from '../../cypher/text/fragment.ts'
import { toUncertainDate } from '../../dates/uncertain-date.ts'
import { column } from '../../entities/fields/column.ts'
import { byOrderKey, one } from '../../entities/fields/related.ts'
import { asserted } from '../../entities/incident/index.ts'
import { accountsOf } from '../../evidence/facets/accounts-of.ts'
import { type CasualtySummary, casualtiesOf } from '../../evidence/tolls/casualties-of.ts'
import type { EvidenceStart } from '../../gathering/evidence-statement.ts'
import { propositionEvidence } from '../../gathering/proposition-evidence.ts'
import { propositionStart } from '../../gathering/proposition-start.ts'
import { claimsOf, countedIn } from '../../gathering/standing-in.ts'
import { counting } from '../../gathering/weighing.ts'
import type { Lens } from '../../generated/schema-types.ts'
import { narrow } from '../../lens/narrow.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import { type Evidence, evidenceNeed } from './evidence-need.ts'
import { carryOriginCount, toOriginCount } from './origin-count.ts'
import { statusField } from './proposition-evidence.model.ts'

const ofIncident = (predicate: 'OCCURRED' | 'CASUALTIES'): EvidenceStart => {
  const name = predicate === 'OCCURRED' ? cypher`'OCCURRED'` : cypher`'CASUALTIES'`
  return {
    propositions: (incident, proposition) =>
      cypher`(${incident})<-[:SUBJECT]-(${proposition}:Proposition {predicate: ${name}})`,
    claims: (incident, claim) =>
      cypher`(${incident})<-[:SUBJECT]-(:Proposition {predicate: ${name}})<-[:STATES]-(${claim}:Claim)`,
  }
}

const accounts: FieldPlanner<Reading> = (field, object) => {
  const reading = narrow(object.scope, field.args.members<Lens>('lens'))
  const key = `accounts:${field.key}`
  const need = object.need(key, () => evidenceNeed(ofIncident('OCCURRED'), reading))
  for (const member of field.select('IncidentAccount')) {
    if (member.name === 'origins') carryOriginCount(member, need, (below) => object.below(below, reading))
    if (member.name === 'claims') need.carry(member, 'claim', object.below(member, reading))
    if (member.name === 'place') need.carry(member, 'place', object.below(member, reading))
  }
  return {
    kind: 'derived',
    label: 'accounts',
    finish: (needs) => {
      const evidence = needs[key] as Evidence
      const told = evidence.propositions.flatMap((proposition) =>
        accountsOf(proposition, claimsOf(proposition, evidence), evidence.graph),
      )
      return valueBySelection(
        field,
        told.map(({ incidentType, date, placeId, claimIds, origins }) => ({
          incidentType,
          date: date === null ? null : toUncertainDate(date),
          place: (member: SelectedField) => (placeId === null ? null : evidence.node(member, placeId)),
          claims: (member: SelectedField) => evidence.nodes(member, claimIds),
          origins: toOriginCount(origins, evidence),
        })),
      )
    },
  }
}

const casualties: FieldPlanner<Reading> = (field, object) => {
  const reading = narrow(object.scope, field.args.members<Lens>('lens'))
  const key = `casualties:${field.key}`
  const need = object.need(key, () => evidenceNeed(ofIncident('CASUALTIES'), reading))
  for (const member of field.select('CasualtySummary')) {
    if (member.name === 'origins') carryOriginCount(member, need, (below) => object.below(below, reading))
    if (member.name === 'reports') need.carry(member, 'toll', object.below(member, reading))
    if (member.name === 'party') need.carry(member, 'party', object.below(member, reading))
  }
  return {
    kind: 'derived',
    label: 'casualties',
    finish: (needs) => {
      const evidence = needs[key] as Evidence
      const summaries = evidence.propositions.flatMap((proposition) =>
        casualtiesOf(proposition, claimsOf(proposition, evidence), evidence.graph),
      )
      return valueBySelection(
        field,
        summaries.map((summary) => toSummary(summary, evidence)),
      )
    },
  }
}

function toSummary({ partyId, origins, reports, ...summary }: CasualtySummary, evidence: Evidence) {
  return {
    ...summary,
    origins: toOriginCount(origins, evidence),
    party: (member: SelectedField) => (partyId === null ? null : evidence.node(member, partyId)),
    reports: (member: SelectedField) =>
      evidence.nodes(
        member,
        reports.map(({ claim, toll }) => `${claim.id}/${claim.tolls.indexOf(toll)}`),
      ),
  }
}

/** Propositions of participation that a voting claim asserts, in the order of propositions. */
const participation: FieldPlanner<Reading> = (field, { scope, below }) => {
  const reading = narrow(scope, field.args.members<Lens>('lens'))
  const match: Match = {
    pattern: (incident, proposition) =>
      cypher`(${incident})<-[:OBJECT]-(${proposition}:Proposition {predicate: 'PARTICIPATED_IN'})`,
    where: (proposition) => [visible(proposition, reading), asserted(proposition, reading)],
  }
  const item = below(field, reading)
  const isDoubtful = counting(reading).length > 0
  return {
    kind: 'related',
    label: 'participation',
    many: true,
    hint: 'participation',
    match,
    orderBy: byOrderKey,
    ...(isDoubtful ? whereCounted(item, reading) : { item }),
  }
}

/** Those of the propositions that a claim asserts which counts as evidence tells. */
function whereCounted(item: ItemPlan, reading: Reading): Pick<RelatedPlan, 'item' | 'decode'> {
  const evidence = propositionEvidence(reading)
  return {
    item: {
      kind: 'column',
      label: 'participation decided by evidence',
      effort: [{ rows: 1, each: [evidence, item] }],
      parts: [{ label: 'participation', plan: item }],
      read: (proposition) => cypher`{evidence: ${evidence.read(proposition)}, item: ${compileItem(item, proposition)}}`,
      decode: (raw, request) => {
        const row = raw as { readonly evidence: unknown; readonly item: unknown }
        const isAsserted = countedIn(evidence.decode(row.evidence, request)).some(
          ({ polarity }) => polarity === 'ASSERTED',
        )
        return isAsserted ? decodeItem(item, row.item, request) : null
      },
    },
    decode: (rows) => (rows as unknown[]).filter((row) => row !== null),
  }
}

export const incidentEvidence: ObjectModel<Reading> = {
  type: 'Incident',
  fields: { accounts, participation, casualties },
}

/** A proposition of participation, read as an entry of an incident's list. */
export const participationModel: ObjectModel<Reading> = {
  type: 'Participation',
  fields: {
    actor: one({ hint: 'actor', pattern: (from, to) => cypher`(${from})-[:SUBJECT]->(${to}:Actor)` }),
    role: column('role'),
    side: column('side'),
    proposition: (field, object) => object.below(field) as ShapePlan,
    status: statusField((_field, object) => ({
      key: 'evidence',
      need: object.need('evidence', () => evidenceNeed(propositionStart, object.scope)),
    })),
  },
}
