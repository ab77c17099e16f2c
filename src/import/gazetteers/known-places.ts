import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'
import { endOfTime } from '../../lib/end-of-time.ts'
import type { Database } from '../../neo4j/database.ts'
import type { PlaceKind } from '../../vocabulary/index.ts'
import type { Gazetteer, KnownPlace, NamedPlace } from './gazetteer-places.ts'

type Reader = Pick<Database, 'read'>

/** The schemes of codes by which gazetteers list places, the one looked in first at the beginning. */
const SCHEMES = ['ocha', 'geonames']

/** A data set that defines places with such codes, and nothing but places, is one of a gazetteer. */
export async function readGazetteers(reader: Reader): Promise<Gazetteer[]> {
  const rows = await reader.read(
    statement(
      'gazetteers',
      `
MATCH (dataset:Dataset)
UNWIND $schemes AS scheme
WITH dataset, scheme
WHERE EXISTS { MATCH (dataset)<-[:DEFINED_BY]-(:Place)-[:IDENTIFIED_BY]->(:Identifier {scheme: scheme}) }
  AND NOT EXISTS { MATCH (dataset)<-[:DEFINED_BY]-(other) WHERE NOT other:Place }
RETURN scheme, collect(dataset.id) AS datasets`,
      { schemes: SCHEMES },
    ),
  )
  const found = rows as unknown as Gazetteer[]
  return SCHEMES.flatMap((scheme) => found.filter((gazetteer) => gazetteer.scheme === scheme))
}

const known = `
  place.id AS id, place.placeKind AS kind,
  COLLECT { MATCH (place)-[:IDENTIFIED_BY]->(code:Identifier) RETURN code.scheme + ':' + code.value AS ref ORDER BY ref } AS refs,
  COLLECT { MATCH (place)-[:NAMED]->(name:Name) WITH name ORDER BY name.position RETURN name {.value, .level, .folded, .articleless, .sounds} } AS names`

const around = `
  head([(place)-[:WITHIN]->(container:Place) | container.id]) AS within,
  [(place)-[:DEFINED_BY]->(dataset:Dataset) | dataset.id] AS datasets`

export async function readPlaces(reader: Reader, ids: readonly string[]): Promise<NamedPlace[]> {
  const rows = await reader.read(
    statement('placesOfIds', `UNWIND $ids AS id MATCH (place:Place {id: id}) RETURN ${known},${around}`, { ids }),
  )
  return rows as unknown as NamedPlace[]
}

/** All places that other data sets define, whether gazetteers list them or not. */
export async function readNamedPlaces(reader: Reader, gazetteers: readonly Gazetteer[]): Promise<NamedPlace[]> {
  const rows = await reader.read(
    statement(
      'namedPlaces',
      `
MATCH (place:Place)
WHERE EXISTS { MATCH (place)-[:DEFINED_BY]->(dataset:Dataset) WHERE NOT dataset.id IN $datasets }
RETURN ${known},${around}
ORDER BY id`,
      { datasets: gazetteers.flatMap(({ datasets }) => datasets) },
    ),
  )
  return rows as unknown as NamedPlace[]
}

/** The places of these kinds that a gazetteer lists within one, at whatever depth; within null all that it lists. */
export async function readListedPlaces(
  reader: Reader,
  { scheme, datasets }: Gazetteer,
  { within, kinds }: { readonly within: Pick<KnownPlace, 'id'> | null; readonly kinds: readonly PlaceKind[] },
): Promise<KnownPlace[]> {
  const from =
    within === null
      ? 'MATCH (place:Place) WHERE place.placeKind IN $kinds'
      : 'MATCH (:Place {id: $within})<-[:WITHIN]-+(place:Place) WHERE place.placeKind IN $kinds'
  const query: CompiledQuery = statement(
    within === null ? 'listedPlaces' : 'listedPlacesWithin',
    `
${from}
  AND (EXISTS { MATCH (place)-[:IDENTIFIED_BY]->(:Identifier {scheme: $scheme}) }
    OR EXISTS { MATCH (place)-[:DEFINED_BY]->(dataset:Dataset) WHERE dataset.id IN $datasets })
RETURN DISTINCT ${known}`,
    { within: within?.id ?? null, kinds, scheme, datasets },
  )
  return (await reader.read(query)) as unknown as KnownPlace[]
}

/** Two places that a claim in the record says are not one, both ways, with the lowest level of such a claim. */
export async function readDenials(reader: Reader): Promise<Map<string, number>> {
  const rows = await reader.read(
    statement(
      'deniedPlaces',
      `
MATCH (claim:Claim {predicate: 'SAME_AS'})
WHERE claim.polarity = 'DENIED' AND claim.withdrawnAt = $endOfTime
MATCH (claim)-[:STATES]->(proposition:Proposition)-[:SUBJECT]->(one:Place), (proposition)-[:OBJECT]->(other:Place)
RETURN one.id AS one, other.id AS other, min(claim.level) AS level`,
      { endOfTime },
    ),
  )
  const denied = rows as unknown as { readonly one: string; readonly other: string; readonly level: number }[]
  return new Map(
    denied.flatMap(({ one, other, level }) => [
      [pairOf(one, other), level],
      [pairOf(other, one), level],
    ]),
  )
}

export const pairOf = (one: string, other: string): string => `${one} ${other}`
