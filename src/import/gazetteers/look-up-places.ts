import type { Database } from '../../neo4j/database.ts'
import { type LoadOptions, type LoadResult, loadDataset } from '../load/load-dataset.ts'
import { readKnownNodes } from '../load/nodes/known-nodes.ts'
import { type Gazetteer, isListed, type NamedPlace, type PlaceMatch, type Unmatched } from './gazetteer-places.ts'
import { readDenials, readGazetteers, readNamedPlaces, readPlaces } from './known-places.ts'
import { MATCHES, matchClaims } from './match-claims.ts'
import { matchPlaces } from './match-places.ts'

/** What looking up came to; of each gazetteer, in the order in which it was looked up. */
export interface PlaceLookUp {
  readonly matches: readonly PlaceMatch[]
  readonly unmatched: readonly Unmatched[]
  /** Null where the importer never had anything to say. */
  readonly loaded: LoadResult | null
}

/**
 * Looks the places of all data sets up in the gazetteers that the graph holds, and makes the importer's claims say what was found, and
 * nothing else: what is found no more is withdrawn. Null where there is no gazetteer and never was one.
 */
export async function lookUpPlaces(database: Database, options: LoadOptions = {}): Promise<PlaceLookUp | null> {
  const gazetteers = await readGazetteers(database)
  const hasSpoken = (await readKnownNodes(database, [MATCHES])).has(MATCHES)
  if (gazetteers.length === 0 && !hasSpoken) return null
  const matches: PlaceMatch[] = []
  const unmatched: Unmatched[] = []
  const { all, ...graph } = await readGraph(database, gazetteers)
  for (const gazetteer of gazetteers) {
    const places = all.filter((place) => !isListed(place, gazetteer))
    const found = await matchPlaces({ reader: database, gazetteer, places, ...graph })
    matches.push(...found.matches)
    unmatched.push(...found.unmatched)
  }
  const loaded = matches.length === 0 && !hasSpoken ? null : await loadDataset(database, matchClaims(matches), options)
  return { matches, unmatched, loaded }
}

async function readGraph(reader: Database, gazetteers: readonly Gazetteer[]) {
  const all = gazetteers.length === 0 ? [] : await readNamedPlaces(reader, gazetteers)
  const known = new Map(all.map((place) => [place.id, place]))
  const further = new Set(all.flatMap(({ within }) => (within === null || known.has(within) ? [] : [within])))
  for (const place of await readPlaces(reader, [...further])) known.set(place.id, place)
  return { all, known: known as ReadonlyMap<string, NamedPlace>, denied: await readDenials(reader) }
}
