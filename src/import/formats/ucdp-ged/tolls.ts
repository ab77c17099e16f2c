import { count, words } from '../../tables/cells/cells.ts'
import type { TableRow } from '../../tables/table-row.ts'
import type { GedColumn } from './codebook.ts'

type Row = TableRow<GedColumn>
type DeathsColumn = 'deaths_a' | 'deaths_b' | 'deaths_civilians' | 'deaths_unknown'

/** How many were killed in all, and of unknown party. */
export function totalTolls(row: Row) {
  const [low, best, high] = (['low', 'best', 'high'] as const).map((column) => deaths(row, column)) as [
    number,
    number,
    number,
  ]
  const total = {
    outcome: 'KILLED',
    quantifier: 'CODED_ESTIMATE',
    partyScope: 'TOTAL',
    ...rising(low, best, high),
  } as const
  const unknown = deaths(row, 'deaths_unknown')
  if (unknown === 0) return [total]
  return [total, { outcome: 'KILLED', quantifier: 'ABOUT', partyScope: 'UNKNOWN', number: unknown } as const]
}

/** The deaths of one party are told as part of the best estimate only. Of nobody, nothing is claimed. */
export function partyTolls(row: Row, column: DeathsColumn) {
  const number = deaths(row, column)
  return number === 0 ? [] : [{ outcome: 'KILLED', quantifier: 'ABOUT', partyScope: 'PARTY', number } as const]
}

function deaths(row: Row, column: DeathsColumn | 'low' | 'best' | 'high'): number {
  words(row, column)
  return count(row, column)!
}

/** A few rows have a best estimate outside their bounds. The bounds are widened to hold it, and the words say how they were. */
function rising(low: number, best: number, high: number) {
  if (low <= best && best <= high) return { low, best, high }
  const verbatim = `low ${low}, best ${best}, high ${high}`
  return { low: Math.min(low, best, high), best, high: Math.max(low, best, high), verbatim }
}
