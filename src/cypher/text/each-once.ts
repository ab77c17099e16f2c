import { cypher, type Fragment, type Variable } from './fragment.ts'

/**
 * Binds `one` to what `rows` returns, each once: it ends in RETURN DISTINCT. A WITH DISTINCT in a subquery would compare with every row also
 * what the subquery uses of the statement around it, and reckon its memory anew: of a list of thousands, minutes and gigabytes.
 */
export function eachOnce(one: Variable, rows: Fragment): Fragment {
  return cypher`UNWIND COLLECT {
  ${rows}
} AS ${one}`
}
