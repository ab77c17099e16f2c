import type { Exported } from '../../exporter.ts'
import { shownText } from '../../records/shown-text.ts'
import type { Location } from './located.ts'

export interface IndexedPlace {
  readonly id: string
  readonly label: string
  readonly identifiers: readonly string[]
  readonly within: string | undefined
  readonly location: Location | undefined
}

export type PlaceIndex = ReadonlyMap<string, IndexedPlace>

/** What incidents and claims need to know of places. Memory holds it: a gazetteer does not grow with what is said. */
export async function placeIndex({ records }: Exported): Promise<PlaceIndex> {
  const index = new Map<string, IndexedPlace>()
  for await (const { id, name, identifiers = [], within, location } of records('places')) {
    index.set(id, { id, label: shownText(name) ?? id, identifiers, within, location })
  }
  return index
}

/** The names of the places around it, from the next one outwards. */
export function namesAround(places: PlaceIndex, id: string): string[] {
  const names: string[] = []
  const seen = new Set([id])
  let next = places.get(id)?.within
  while (next !== undefined && !seen.has(next)) {
    seen.add(next)
    const place = places.get(next)
    if (place !== undefined) names.push(place.label)
    next = place?.within
  }
  return names
}
