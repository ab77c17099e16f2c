import { compileField } from '../../cypher/compile.ts'
import { cypher, type Fragment, type Variable, variable } from '../../cypher/fragment.ts'
import { bestName, type StoredName, storedNames } from '../../entities/fields/names.ts'
import { byOrderKey } from '../../entities/fields/related.ts'
import { asserted } from '../../entities/incident/index.ts'
import type { ComparedIncident, NamedThing, PartyToll } from '../../evidence/matching/compared-incident.ts'
import { TELLING_PRECISIONS } from '../../evidence/matching/distance.ts'
import { type RawDate, toStoredDate } from '../../gathering/gather.ts'
import type { Reading } from '../../lens/reading.ts'
import { allOf, visible } from '../../lens/visibility.ts'
import { votes } from '../../lens/voting.ts'
import type { GeoPrecision } from '../../vocabulary/index.ts'

export interface RawFacts extends Pick<ComparedIncident, 'id' | 'orderKey' | 'incidentType' | 'tolls'> {
  readonly date: RawDate
  readonly point: { readonly longitude: number | null; readonly latitude: number; readonly precision: GeoPrecision }
  readonly places: readonly RawNamed[]
  readonly parties: readonly RawNamed[]
}

interface RawNamed {
  readonly id: string
  readonly names: readonly StoredName[]
}

/** What is compared of an incident, as one map. */
export function comparedFacts(incident: Variable, reading: Reading): Fragment {
  return cypher`${incident} {
  .id, .orderKey, .incidentType,
  date: ${incident} {verbatim: ${incident}.dateVerbatim, edtf: ${incident}.dateEdtf, spans: ${incident}.dateSpans, core: ${incident}.dateCore},
  point: ${incident} {.longitude, .latitude, .precision},
  places: ${placesOf(incident, reading)},
  parties: ${partiesOf(incident, reading)},
  tolls: ${tollsOf(incident, reading)}
}`
}

const namedOf = (node: Variable, reading: Reading): Fragment =>
  cypher`{id: ${node}.id, names: ${compileField(storedNames(reading), node)}}`

function placesOf(incident: Variable, reading: Reading): Fragment {
  const [first, outer, place] = [variable('first'), variable('outer'), variable('place')]
  return cypher`COLLECT {
    MATCH (${incident})-[:AT]->(${first}:Place WHERE ${visible(first, reading)}) (()-[:WITHIN]->(${outer}:Place WHERE ${visible(outer, reading)}))* (${place}:Place)
    RETURN ${namedOf(place, reading)} ORDER BY size(${outer})
  }`
}

function partiesOf(incident: Variable, reading: Reading): Fragment {
  const [participation, actor] = [variable('participation'), variable('actor')]
  return cypher`COLLECT {
    MATCH (${incident})<-[:OBJECT]-(${participation}:Proposition {predicate: 'PARTICIPATED_IN'})-[:SUBJECT]->(${actor}:Actor)
    WHERE ${visible(actor, reading)} AND ${asserted(participation, reading)}
    WITH DISTINCT ${actor}
    ORDER BY ${byOrderKey(actor)}
    RETURN ${namedOf(actor, reading)}
  }`
}

function tollsOf(incident: Variable, reading: Reading): Fragment {
  const [claim, toll] = [variable('claim'), variable('toll')]
  return cypher`COLLECT {
    MATCH (${incident})<-[:SUBJECT]-(:Proposition {predicate: 'CASUALTIES'})<-[:STATES]-(${claim}:Claim)-[:REPORTS]->(${toll}:Toll)
    WHERE ${claim}.polarity = 'ASSERTED' AND ${allOf(votes(claim, reading))}
    RETURN DISTINCT ${toll} {.outcome, .partyScope, .low, .best, .high, partyId: ${claim}.objectId}
  }`
}

export function toCompared(
  { date, point, places, parties, ...facts }: RawFacts,
  languages: readonly string[],
): ComparedIncident {
  const toNamed = ({ id, names }: RawNamed): NamedThing => ({ id, name: bestName(names, languages) ?? '' })
  const isTelling = point.longitude !== null && TELLING_PRECISIONS.includes(point.precision)
  return {
    ...facts,
    date: toStoredDate(date),
    places: places.map(toNamed),
    parties: parties.map(toNamed),
    point: isTelling ? { longitude: point.longitude!, latitude: point.latitude } : null,
    tolls: facts.tolls as readonly PartyToll[],
  }
}
