import { cypher, type Fragment, join, type Variable, variable } from '../../../cypher/text/fragment.ts'
import { claimsAbout } from '../../../entities/claim/index.ts'
import { contradictionsInSlots } from '../../../evidence/contradiction/contradictions-of.ts'
import type { Reading } from '../../../lens/reading.ts'
import { allOf, visible } from '../../../lens/visibility.ts'
import { mayVote } from '../../../lens/voting.ts'
import type { ContradictionKind } from '../../../vocabulary/index.ts'
import type { SiteKind } from './site.ts'

/** What fills a slot of an incident. */
export const fillsSlot = (proposition: Variable): Fragment =>
  cypher`(${proposition}.predicate IN ['OCCURRED', 'CASUALTIES'] OR ${proposition}.predicate = 'PARTICIPATED_IN' AND ${proposition}.role = 'PERPETRATOR')`

/** An incident: who did it, how it happened, what it cost. */
export const incidentSite: SiteKind = {
  type: 'Incident',
  hint: 'incident',
  rank: 'i',
  kinds: ['INCOMPATIBLE_VALUE', 'COMPETING_RESPONSIBILITY', 'ALTERNATIVE_RESPONSIBILITY', 'PARTY_DISPUTED'],
  anchors: {
    every: (incident) => cypher`(${incident}:Incident)`,
    about: [
      (id, incident) => cypher`(${incident}:Incident:Node {id: ${id}})`,
      (id, incident) =>
        cypher`(:Entity:Node {id: ${id}})<-[:SUBJECT]-(:Proposition {predicate: 'PARTICIPATED_IN', role: 'PERPETRATOR'})-[:OBJECT]->(${incident}:Incident)`,
      (id, incident) =>
        cypher`(:Entity:Node {id: ${id}})<-[:OBJECT]-(:Proposition {predicate: 'CASUALTIES'})-[:SUBJECT]->(${incident}:Incident)`,
    ],
    places: [
      (id, incident) => cypher`(:Place:Node {id: ${id}})<-[:AT]-(${incident}:Incident)`,
      (id, incident) => {
        const slot = variable('slot')
        return cypher`${claimsAbout().pattern(cypher`${id}`, variable('told'))}-[:STATES]->(${slot}:Proposition WHERE ${fillsSlot(slot)})-[:SUBJECT|OBJECT]->(${incident}:Incident)`
      },
    ],
  },
  visible,
  mayContradict: (incident, kinds, reading) =>
    cypher`(${join(
      SLOTS.filter((slot) => slot.kinds.some((kind) => kinds.includes(kind))).map(({ told }) =>
        told(incident, reading),
      ),
      ' OR ',
    )})`,
  start: {
    propositions: (incident, proposition) =>
      cypher`(${incident})<-[:SUBJECT|OBJECT]-(${proposition}:Proposition WHERE ${fillsSlot(proposition)})`,
    claims: (incident, claim) => {
      const slot = variable('slot')
      return cypher`(${incident})<-[:SUBJECT|OBJECT]-(${slot}:Proposition WHERE ${fillsSlot(slot)})<-[:STATES]-(${claim}:Claim)`
    },
  },
  about: (incident, entity) => cypher`(${entity}:Incident:Node {id: ${incident}.id})`,
  find: contradictionsInSlots,
}

/** A slot that is told of in two ways at least; which of them only refine others the rules decide. */
interface Slot {
  readonly kinds: readonly ContradictionKind[]
  readonly told: (incident: Variable, reading: Reading) => Fragment
}

const SLOTS: readonly Slot[] = [
  {
    kinds: ['COMPETING_RESPONSIBILITY', 'ALTERNATIVE_RESPONSIBILITY'],
    told: (incident, reading) =>
      toldTwice(
        (slot) =>
          cypher`(${incident})<-[:OBJECT]-(${slot}:Proposition {predicate: 'PARTICIPATED_IN', role: 'PERPETRATOR'})`,
        (claim) => cypher`${claim}.subjectId`,
        reading,
      ),
  },
  {
    kinds: ['INCOMPATIBLE_VALUE'],
    told: (incident, reading) =>
      toldTwice(
        (slot) => cypher`(${incident})<-[:SUBJECT]-(${slot}:Proposition {predicate: 'OCCURRED'})`,
        (claim) => cypher`[${claim}.incidentType, ${claim}.placeId, ${claim}.heldSpans]`,
        reading,
      ),
  },
  {
    kinds: ['INCOMPATIBLE_VALUE', 'PARTY_DISPUTED'],
    told: (incident, reading) =>
      toldTwice(
        (slot) => cypher`(${incident})<-[:SUBJECT]-(${slot}:Proposition {predicate: 'CASUALTIES'})`,
        (claim) => cypher`${claim}.id`,
        reading,
      ),
  },
]

/** No COUNT, for between ORs Neo4j would run that apart from the plan and without pruning, as `onlyRow` tells. */
function toldTwice(
  slot: (proposition: Variable) => Fragment,
  telling: (claim: Variable) => Fragment,
  reading: Reading,
): Fragment {
  const claim = variable('claim')
  const conditions = [cypher`${claim}.polarity = 'ASSERTED'`, ...mayVote(claim, reading)]
  return cypher`EXISTS {
  MATCH ${slot(variable('slot'))}<-[:STATES]-(${claim}:Claim)
  WHERE ${allOf(conditions)}
  RETURN DISTINCT ${telling(claim)} AS telling SKIP 1
}`
}
