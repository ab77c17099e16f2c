import type { WitnessedCondition } from '../../cypher/plan.ts'
import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import { cypher, type Variable, variable } from '../../cypher/text/fragment.ts'
import { counting } from '../../gathering/weighing.ts'
import { type Testimony, witness, witnessedBy } from '../../gathering/witnessed.ts'
import type { Lens } from '../../generated/schema-types.ts'
import { narrow } from '../../lens/narrow.ts'
import { placeSteps } from '../../lens/place-steps.ts'
import type { Reading } from '../../lens/reading.ts'
import { votes } from '../../lens/voting.ts'
import { column } from '../fields/column.ts'
import { planConnection } from '../fields/connection.ts'
import { uncertainDate } from '../fields/date.ts'
import { namedFields } from '../fields/entity.ts'
import { byOrderKey, matchOf, one, type Relation } from '../fields/related.ts'
import { location } from '../place/index.ts'

export const incidentModel: ObjectModel<Reading> = {
  type: 'Incident',
  fields: {
    ...namedFields,
    incidentType: column('incidentType'),
    date: uncertainDate('date'),
    place: one({ hint: 'place', pattern: (from, to) => cypher`(${from})-[:AT]->(${to}:Place)` }),
    location,
  },
}

/** `Place.incidents`: by the place under which an incident is catalogued, or one for which that is taken. */
export const placeIncidents: ObjectModel<Reading> = {
  type: 'Place',
  fields: {
    incidents: incidents((includeWithin) => ({
      hint: 'incident',
      pattern: (from, to, reading) =>
        cypher`(${from}) ${placeSteps(includeWithin ? 'WITHIN' : 'ITSELF', reading)} (:Place)<-[:AT]-(${to}:Incident)`,
      distinct: true,
    })),
  },
}

/** `Actor.incidents`: those in which a claim that votes gives it a role. */
export const actorIncidents: ObjectModel<Reading> = {
  type: 'Actor',
  fields: {
    incidents: incidents(
      () => ({
        hint: 'incident',
        pattern: (from, to, reading) =>
          cypher`(${from})<-[:SUBJECT]-(${participation(reading)})-[:OBJECT]->(${to}:Incident)`,
        distinct: true,
      }),
      takesPart,
    ),
  },
}

/** A proposition of participation that a voting claim asserts. */
function participation(reading: Reading) {
  const proposition = variable('participation')
  return cypher`${proposition}:Proposition WHERE ${proposition}.predicate = 'PARTICIPATED_IN' AND ${asserted(proposition, reading)}`
}

/** Where evidence has to tell which claims count, all that may give the actor a role. */
function takesPart(reading: Reading): WitnessedCondition | null {
  const weighings = counting(reading)
  if (weighings.length === 0) return null
  const roles: Testimony = {
    groups: (incident, actor) => {
      const [proposition, claim] = [variable('participation'), variable('claim')]
      return cypher`[COLLECT { MATCH (${actor})<-[:SUBJECT]-(${proposition}:Proposition {predicate: 'PARTICIPATED_IN'})-[:OBJECT]->(${incident}) ${assertions(proposition, claim, reading)} RETURN ${witness(claim)} }]`
    },
    weighings,
    needs: 'one of each',
  }
  return witnessedBy([roles], reading)
}

/** A claim that votes asserts the proposition. */
export function asserted(proposition: Variable, reading: Reading) {
  return cypher`EXISTS { ${assertions(proposition, variable('claim'), reading)} }`
}

function assertions(proposition: Variable, claim: Variable, reading: Reading) {
  const conditions = votes(claim, reading).reduce(
    (all, one) => cypher`${all} AND ${one}`,
    cypher`${claim}.polarity = 'ASSERTED'`,
  )
  return cypher`MATCH (${proposition})<-[:STATES]-(${claim}:Claim) WHERE ${conditions}`
}

function incidents(
  relation: (includeWithin: boolean) => Relation,
  witnessedIn: (reading: Reading) => WitnessedCondition | null = () => null,
): FieldPlanner<Reading> {
  return (field, { type, scope, below }) => {
    const reading = narrow(scope, field.args.members<Lens>('lens'))
    const match = matchOf(relation(field.args.fixed('includeWithin') === true), reading)
    const witnessed = witnessedIn(reading)
    return planConnection({
      field,
      parent: type,
      reading,
      hint: 'incident',
      match,
      key: byOrderKey,
      item: (node) => below(node, reading),
      ...(witnessed && { witnessed }),
    })
  }
}
