import type { PlaceFact } from '../record/facts.ts'
import { selvesOf, takenFor } from './taken-for.ts'
import type { View } from './view.ts'

/** Whether a place is one of the others or lies within one, by its own data set or by that of a place for which it is taken. */
export function liesWithin(place: string | null, containers: readonly string[], view: View): boolean {
  const reached = new Set<string>()
  const reach = (id: string | null) => {
    if (view.get(id) !== null) reached.add(id!)
  }
  reach(place)
  for (const at of reached) {
    reach((view.get(at) as PlaceFact).within)
    for (const other of takenFor(at, view)) reach(other)
  }
  return containers.some((id) => reached.has(id))
}

/** Whether it lies within one of the others, and is not only the same. */
export function liesInside(place: string, containers: readonly string[], view: View): boolean {
  return selvesOf(place, view).some((self) => liesWithin((view.get(self) as PlaceFact).within, containers, view))
}
