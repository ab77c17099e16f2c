import type { TollSeed } from '../../../import/seed/format/claim.format.ts'

/** The tolls of one outcome in a cell, in the forms that `claims-csv` reads. */
export function tollCell(tolls: readonly TollSeed[] | undefined, outcome: TollSeed['outcome']): string {
  return (tolls ?? [])
    .filter((toll) => toll.outcome === outcome)
    .map(wordsOf)
    .join(' | ')
}

function wordsOf({ quantifier, number, low, best, high }: TollSeed): string {
  switch (quantifier) {
    case 'EXACT':
      return `${number}`
    case 'RANGE':
      return `${low}-${high}`
    case 'CODED_ESTIMATE':
      return `${low}/${best}/${high}`
    case 'AT_LEAST':
      return `>=${number}`
    case 'MORE_THAN':
      return `>${number}`
    case 'ABOUT':
      return `~${number}`
    default:
      return quantifier.toLowerCase()
  }
}
