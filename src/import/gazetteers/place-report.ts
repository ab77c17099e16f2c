import type { Unmatched } from './gazetteer-places.ts'
import type { PlaceLookUp } from './look-up-places.ts'
import { codeOf, reasonOf, shownName } from './reasons.ts'

/** What became of places that were looked up in gazetteers; each once for each gazetteer. */
export interface PlaceReport {
  readonly found: readonly FoundPlace[]
  readonly notFound: readonly Omit<Unmatched, 'datasets'>[]
}

interface FoundPlace extends Omit<Unmatched, 'datasets'> {
  /** What it is taken for, `scheme:value`. */
  readonly listed: string
}

/** Of all places, or only of those that a data set defines. */
export function placeReport({ matches, unmatched }: PlaceLookUp, datasetId?: string): PlaceReport {
  const isAsked = ({ datasets }: Pick<Unmatched, 'datasets'>) => datasetId === undefined || datasets.includes(datasetId)
  return {
    found: matches
      .filter(({ named }) => isAsked(named))
      .map((match) => ({
        ...shownName(match.named),
        gazetteer: match.gazetteer.scheme,
        listed: codeOf(match.place, match.gazetteer),
        reason: reasonOf(match),
      })),
    notFound: unmatched.filter(isAsked).map(({ datasets: _, ...told }) => told),
  }
}
