import { cypher, type Fragment, variable } from './fragment.ts'

/**
 * The one row of a subquery that returns at most one; null where it returns none. Not `head` and not `[0]`, and no CASE around it: Neo4j runs what stands in these
 * apart from the rest of the plan and without pruning, so that a walk through a dense lineage would take every trail.
 */
export function onlyRow(subquery: Fragment): Fragment {
  const [only, row] = [variable('only'), variable('row')]
  return cypher`reduce(${only} = null, ${row} IN ${subquery} | ${row})`
}
