import { cypher, type Fragment, type Variable, variable } from '../../cypher/text/fragment.ts'

/** From a start to every actor at which the last of `maxHops` may begin, and how far from the nearest start that is at least. */
export function reach(
  { start, near, depth }: { start: Variable; near: Variable; depth: Variable },
  maxHops: number,
  step: (alleged: Variable, far: Variable) => Fragment,
): Fragment {
  if (maxHops === 1) return cypher`WITH ${start} AS ${near}, 0 AS ${depth}`
  const alleged = variable('alleged')
  return cypher`MATCH (${start}) (${step(alleged, variable('outer'))}){0,${HOPS[maxHops - 2]!}} (${near}:Actor)
WITH ${near}, min(size(${alleged})) AS ${depth}`
}

/** Numbers of hops are part of the text: a pattern takes no parameter there, and no 0 as its upper bound. */
const HOPS = [cypher`1`, cypher`2`, cypher`3`, cypher`4`, cypher`5`]
