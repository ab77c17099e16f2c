import { cypher, type Variable, variable } from '../../cypher/fragment.ts'
import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import type { Lens } from '../../generated/schema-types.ts'
import { narrow } from '../../lens/narrow.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
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

/** `Place.incidents`: by the place under which an incident is catalogued. */
export const placeIncidents: ObjectModel<Reading> = {
  type: 'Place',
  fields: {
    incidents: incidents((includeWithin) => ({
      hint: 'incident',
      pattern: (from, to, reading) => {
        const inner = variable('inner')
        const down = includeWithin
          ? cypher` (()<-[:WITHIN]-(${inner}:Place WHERE ${visible(inner, reading)}))* (:Place)`
          : cypher``
        return cypher`(${from})${down}<-[:AT]-(${to}:Incident)`
      },
    })),
  },
}

/** `Actor.incidents`: those in which a claim that votes gives it a role. */
export const actorIncidents: ObjectModel<Reading> = {
  type: 'Actor',
  fields: {
    incidents: incidents(() => ({
      hint: 'incident',
      pattern: (from, to, reading) =>
        cypher`(${from})<-[:SUBJECT]-(${participation(reading)})-[:OBJECT]->(${to}:Incident)`,
      distinct: true,
    })),
  },
}

/** A proposition of participation that a voting claim asserts. */
function participation(reading: Reading) {
  const proposition = variable('participation')
  return cypher`${proposition}:Proposition WHERE ${proposition}.predicate = 'PARTICIPATED_IN' AND ${asserted(proposition, reading)}`
}

/** A claim that votes asserts the proposition. */
export function asserted(proposition: Variable, reading: Reading) {
  const claim = variable('claim')
  const conditions = votes(claim, reading).reduce(
    (all, one) => cypher`${all} AND ${one}`,
    cypher`${claim}.polarity = 'ASSERTED'`,
  )
  return cypher`EXISTS { MATCH (${proposition})<-[:STATES]-(${claim}:Claim) WHERE ${conditions} }`
}

function incidents(relation: (includeWithin: boolean) => Relation): FieldPlanner<Reading> {
  return (field, { type, scope, below }) => {
    const reading = narrow(scope, field.args.members<Lens>('lens'))
    const match = matchOf(relation(field.args.fixed('includeWithin') === true), reading)
    return planConnection({
      field,
      parent: type,
      reading,
      hint: 'incident',
      match,
      key: byOrderKey,
      item: (node) => below(node, reading),
    })
  }
}
