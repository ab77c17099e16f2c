import type { PlaceReport } from '../../import/gazetteers/place-report.ts'

const MOST_TOLD = 20

/** Says on standard error which places no gazetteer has, as far as there is room, and gives a sentence with the numbers. */
export function tellPlaces({ found, notFound }: PlaceReport, remedy: string): string {
  for (const { place, name, gazetteer, reason } of notFound.slice(0, MOST_TOLD))
    console.error(`${place} "${name}" was not found in ${gazetteer}: ${reason}`)
  const more = notFound.length - MOST_TOLD
  if (more > 0) console.error(`and ${more} more places; ${remedy} tells all of them`)
  return `Places found in gazetteers: ${found.length}; not found: ${notFound.length}.`
}
