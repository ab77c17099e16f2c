import { groupBy } from '../../lib/group-by.ts'
import type { Database } from '../../neo4j/database.ts'
import { type Found, findListed } from './find-listed.ts'
import type { Gazetteer, NamedPlace, PlaceMatch, Unmatched } from './gazetteer-places.ts'
import { pairOf, readListedPlaces } from './known-places.ts'
import { isDenied, notListed, severalListed, shownName } from './reasons.ts'
import { type Search, searchFor } from './search-for.ts'

export interface Matching {
  readonly reader: Pick<Database, 'read'>
  readonly gazetteer: Gazetteer
  readonly places: readonly NamedPlace[]
  /** These and all in which they lie, by id. */
  readonly known: ReadonlyMap<string, NamedPlace>
  /** Places that somebody says are not one, with the level of that claim. */
  readonly denied: ReadonlyMap<string, number>
}

interface Matched {
  readonly matches: readonly PlaceMatch[]
  readonly unmatched: readonly Unmatched[]
}

/** Looks the places up in a gazetteer, the outer ones first: each is sought within what the place around it is taken for. */
export async function matchPlaces(matching: Matching): Promise<Matched> {
  const { reader, gazetteer } = matching
  const matches = new Map<string, PlaceMatch>()
  const unmatched: Unmatched[] = []
  const settle = (place: NamedPlace, outcome: PlaceMatch | string) => {
    if (typeof outcome !== 'string') matches.set(place.id, outcome)
    else unmatched.push({ ...shownName(place), datasets: place.datasets, gazetteer: gazetteer.scheme, reason: outcome })
  }
  for (const level of byDepth(matching.places, matching.known)) {
    const searches = level.flatMap((place) => {
      const search = searchFor(place, { ...matching, matches })
      if (typeof search !== 'string') return [{ place, search }]
      settle(place, search)
      return []
    })
    for (const group of groupBy(searches, ({ search }) => `${search.within?.id} ${search.kinds}`).values()) {
      const list = await readListedPlaces(reader, gazetteer, group[0]!.search)
      for (const { place, search } of group)
        settle(place, outcomeOf(findListed(place, list), { ...matching, place, search }))
    }
  }
  return { matches: [...matches.values()], unmatched }
}

/** The match, or why there is none. */
function outcomeOf(
  found: Found,
  { place, search, gazetteer, denied }: Pick<Matching, 'gazetteer' | 'denied'> & { place: NamedPlace; search: Search },
): PlaceMatch | string {
  if (found === null) return notListed(search.within, gazetteer)
  if ('several' in found) return severalListed(found.several, search.within)
  const match = {
    ...{ ...found.listed, named: place, gazetteer, within: search.within },
    level: Math.max(found.listed.level, search.level),
  }
  const denial = denied.get(pairOf(place.id, match.place.id))
  // A denial that some do not see must not take from them what they do see.
  return denial !== undefined && denial <= match.level ? isDenied(match.place) : match
}

function byDepth(places: readonly NamedPlace[], known: ReadonlyMap<string, NamedPlace>): NamedPlace[][] {
  const depthOf = (place: NamedPlace): number => {
    let depth = 0
    for (let at = known.get(place.within ?? ''); at !== undefined; at = known.get(at.within ?? '')) depth += 1
    return depth
  }
  return [...groupBy(places, depthOf)].sort(([one], [other]) => one - other).map(([, level]) => level)
}
