import { cypher, type Fragment, type Parameter, parameter } from '../../cypher/text/fragment.ts'
import { MAX_DAY, MIN_DAY } from '../../dates/epoch-day.ts'
import type { Reading } from '../../lens/reading.ts'

/** Of a period that is longer, the last years count. */
export const MOST_YEARS = 100

/**
 * The years in which a date stored as spans may lie. A side that is open says no years: without an end it goes on to the year of the
 * moment read, without a beginning it has its last year alone, and what is open on both sides has none.
 */
export function yearsOf(spans: Fragment, { knownAt }: Reading): Fragment {
  const [minDay, maxDay] = [parameter('minDay', () => MIN_DAY), parameter('maxDay', () => MAX_DAY)]
  const thisYear = parameter('thisYear', (request) => new Date(knownAt.value(request) as number).getUTCFullYear())
  const [from, to] = [cypher`${spans}[i]`, cypher`${spans}[i + 1]`]
  const last = cypher`CASE
  WHEN ${to} < ${maxDay} THEN ${yearOf(to)}
  WHEN ${from} > ${minDay} THEN ${later(yearOf(from), thisYear)}
END`
  const first = cypher`CASE WHEN ${from} > ${minDay} THEN ${later(yearOf(from), cypher`last - ${parameter('moreYears', () => MOST_YEARS - 1)}`)} ELSE last END`
  return cypher`CASE WHEN ${spans} IS NULL THEN [''] ELSE reduce(years = [], i IN range(0, size(${spans}) - 1, 2) | years + head([last IN [${last}] |
  CASE WHEN last IS NULL THEN [''] ELSE [year IN range(${first}, last) | toString(year)] END
])) END`
}

const yearOf = (day: Fragment): Fragment => cypher`(date('1970-01-01') + duration({days: ${day}})).year`

const later = (a: Fragment, b: Fragment | Parameter): Fragment => cypher`CASE WHEN ${a} > ${b} THEN ${a} ELSE ${b} END`
