import type { PlaceFact } from '../record/facts.ts'
import type { View } from './view.ts'

/** A place and all that contain it, nearest first; the chain ends where the viewer sees no further. */
export function placesAround(place: string | null, view: View): PlaceFact[] {
  const around: PlaceFact[] = []
  for (let at = view.get(place) as PlaceFact | null; at !== null; at = view.get(at.within) as PlaceFact | null)
    around.push(at)
  return around
}
