import { epochDay } from '../epoch-day.ts'
import type { Span } from './edtf-date.ts'

type Months = readonly [first: number, last: number]

/**
 * Months of the seasons, quarters and so on of ISO 8601-2. Twelve is December, zero the December before.
 * A winter may be the one that ends or the one that begins in its year, so it has two.
 */
const SEASONS: Readonly<Record<number, readonly Months[]>> = {
  ...fourSeasons(
    21,
    [[3, 5]],
    [[6, 8]],
    [[9, 11]],
    [
      [0, 2],
      [12, 14],
    ],
  ),
  ...fourSeasons(
    25,
    [[3, 5]],
    [[6, 8]],
    [[9, 11]],
    [
      [0, 2],
      [12, 14],
    ],
  ),
  ...fourSeasons(
    29,
    [[9, 11]],
    [
      [0, 2],
      [12, 14],
    ],
    [[3, 5]],
    [[6, 8]],
  ),
  ...parts(33, 4),
  ...parts(37, 3),
  ...parts(40, 2),
}

export function seasonSpans(year: number, season: number): Span[] {
  return SEASONS[season]!.map(([first, last]) => [epochDay(year, first, 1), epochDay(year, last + 1, 0)])
}

function fourSeasons(code: number, ...months: readonly (readonly Months[])[]) {
  return Object.fromEntries(months.map((each, index) => [code + index, each]))
}

function parts(code: number, count: number) {
  const length = 12 / count
  const months = (index: number): Months => [index * length + 1, (index + 1) * length]
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [code + index, [months(index)]]))
}
