import type { PlaceKind } from '../../vocabulary/index.ts'
import {
  type Gazetteer,
  isListed,
  type KnownPlace,
  levelOf,
  type NamedPlace,
  type PlaceMatch,
} from './gazetteer-places.ts'
import { liesInNothing, liesInUnknown } from './reasons.ts'

/** Where a place is sought in a gazetteer. */
export interface Search {
  /** Null where it is sought among all that is listed. */
  readonly within: KnownPlace | null
  readonly kinds: readonly PlaceKind[]
  /** The rank of the lowest marking under which it is seen that it lies there. */
  readonly level: number
}

interface Known {
  readonly gazetteer: Gazetteer
  readonly known: ReadonlyMap<string, NamedPlace>
  readonly matches: ReadonlyMap<string, PlaceMatch>
}

/** A name is one in a district or governorate; a village of unknown district may be any of its name. */
const DIVISIONS: readonly PlaceKind[] = ['COUNTRY', 'GOVERNORATE', 'DISTRICT']
/** So few that a name alone tells them apart. */
const WIDEST: readonly PlaceKind[] = ['COUNTRY', 'GOVERNORATE']
/** Between what is a town, a part of one or a camp, gazetteers draw no one line. */
const SETTLEMENTS: readonly PlaceKind[] = ['COMMUNITY', 'NEIGHBOURHOOD', 'SITE']

/** Where a place is to be sought, or why it cannot be. */
export function searchFor(place: NamedPlace, { gazetteer, known, matches }: Known): Search | string {
  const kinds = SETTLEMENTS.includes(place.kind) ? SETTLEMENTS : [place.kind]
  for (let at = place.within; at !== null; ) {
    const match = matches.get(at)
    if (match !== undefined) return { within: match.place, kinds, level: match.level }
    const container = known.get(at)
    if (container === undefined) break
    if (isListed(container, gazetteer)) return { within: container, kinds, level: levelOf(container) }
    if (DIVISIONS.includes(container.kind)) return liesInUnknown(container)
    at = container.within
  }
  return WIDEST.includes(place.kind) ? { within: null, kinds, level: 0 } : liesInNothing
}
