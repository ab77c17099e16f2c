import { compileField } from '../../cypher/compile.ts'
import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'
import { bestName, type StoredName, storedNames } from '../../entities/fields/names.ts'
import { byOrderKey } from '../../entities/fields/related.ts'
import { asserted } from '../../entities/incident/index.ts'
import type { ComparedIncident, NamedThing, PartyToll } from '../../evidence/matching/compared-incident.ts'
import { TELLING_PRECISIONS } from '../../evidence/matching/distance.ts'
import { type RawDate, toStoredDate } from '../../gathering/gather.ts'
import { witness } from '../../gathering/witnessed.ts'
import { minOrigins } from '../../lens/min-origins.ts'
import type { Reading } from '../../lens/reading.ts'
import { allOf, visible } from '../../lens/visibility.ts'
import { votes } from '../../lens/voting.ts'
import type { GeoPrecision } from '../../vocabulary/index.ts'

export interface RawFacts extends Pick<ComparedIncident, 'id' | 'orderKey' | 'incidentType'> {
  readonly date: RawDate
  readonly point: { readonly longitude: number | null; readonly latitude: number; readonly precision: GeoPrecision }
  readonly places: readonly RawNamed[]
  /** Where evidence has to tell who counts, one of each role, with the proposition that gives it. */
  readonly parties: readonly (RawNamed & { readonly propositionId?: string })[]
  /** Where evidence has to tell what counts, each with the claim that reports it. */
  readonly tolls: readonly (PartyToll & { readonly witness?: Witness })[]
}

export type Witness = readonly [claimId: string, propositionId: string]

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

const namedOf = (node: Variable, reading: Reading, more: Fragment = cypher``): Fragment =>
  cypher`{id: ${node}.id, names: ${compileField(storedNames(reading), node)}${more}}`

function placesOf(incident: Variable, reading: Reading): Fragment {
  const [first, outer, place] = [variable('first'), variable('outer'), variable('place')]
  return cypher`COLLECT {
    MATCH (${incident})-[:AT]->(${first}:Place WHERE ${visible(first, reading)}) (()-[:WITHIN]->(${outer}:Place WHERE ${visible(outer, reading)}))* (${place}:Place)
    RETURN ${namedOf(place, reading)} ORDER BY size(${outer})
  }`
}

function partiesOf(incident: Variable, reading: Reading): Fragment {
  const [participation, actor, stated] = [variable('participation'), variable('actor'), variable('stated')]
  const isWeighed = minOrigins(reading) !== null
  return cypher`COLLECT {
    MATCH (${incident})<-[:OBJECT]-(${participation}:Proposition {predicate: 'PARTICIPATED_IN'})-[:SUBJECT]->(${actor}:Actor)
    WHERE ${visible(actor, reading)} AND ${asserted(participation, reading)}
    WITH DISTINCT ${actor}${isWeighed ? cypher`, ${participation}.id AS ${stated}` : cypher``}
    ORDER BY ${byOrderKey(actor)}
    RETURN ${namedOf(actor, reading, isWeighed ? cypher`, propositionId: ${stated}` : cypher``)}
  }`
}

function tollsOf(incident: Variable, reading: Reading): Fragment {
  const [claim, toll] = [variable('claim'), variable('toll')]
  const by = minOrigins(reading) === null ? cypher`` : cypher`, witness: ${witness(claim)}`
  return cypher`COLLECT {
    MATCH (${incident})<-[:SUBJECT]-(:Proposition {predicate: 'CASUALTIES'})<-[:STATES]-(${claim}:Claim)-[:REPORTS]->(${toll}:Toll)
    WHERE ${claim}.polarity = 'ASSERTED' AND ${allOf(votes(claim, reading))}
    RETURN DISTINCT ${toll} {.outcome, .partyScope, .low, .best, .high, partyId: ${claim}.objectId${by}}
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
  }
}
