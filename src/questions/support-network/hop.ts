import { cypher, type Fragment, type Parameter, type Variable, variable } from '../../cypher/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible, visibleInRecord } from '../../lens/visibility.ts'
import { edgeMayVote, edgeVotes } from '../../lens/voting.ts'
import type { Direction } from '../../vocabulary/index.ts'

/** One step of a walk over links, from the actor at hand to the next. */
export interface Hop {
  readonly near: Variable
  readonly link: Variable
  readonly far: Variable
  /** UPSTREAM walks against the links, from the supported to its supporters. */
  readonly direction: Direction
}

export function hopPattern({ near, link, far, direction }: Hop): Fragment {
  return between(direction, cypher`(${near})`, cypher`[${link}:LINK]`, cypher`(${far}:Actor)`)
}

/** A claim that votes asserts the link to an actor that the viewer may see. The bounds on the `LINK` edge only spare a look at its claims. */
export function linkStands({ near, link, far, direction }: Hop, predicates: Parameter, reading: Reading): Fragment {
  const alleged = variable('alleged')
  const voting = edgeVotes(alleged, reading).reduce(
    (all, one) => cypher`${all} AND ${one}`,
    cypher`${alleged}.propositionId = ${link}.propositionId`,
  )
  return cypher`${visible(far, reading)} AND ${link}.predicate IN ${predicates} AND ${visibleInRecord(link, reading)} AND EXISTS {
  MATCH ${between(direction, cypher`(${near})`, cypher`[${alleged}:ALLEGED]`, cypher`(${far})`)}
  WHERE ${voting}
}`
}

/**
 * One step over what is alleged, decided by the step alone: a look aside would make Neo4j walk every trail, where it otherwise
 * visits every actor once. So it may take a step too many, and never one too few.
 */
export function reachStep(
  { link: alleged, far, direction }: Omit<Hop, 'near'>,
  predicates: Parameter,
  reading: Reading,
): Fragment {
  const conditions = edgeMayVote(alleged, reading).reduce(
    (all, one) => cypher`${all} AND ${one}`,
    cypher`${alleged}.predicate IN ${predicates}`,
  )
  return between(
    direction,
    cypher`()`,
    cypher`[${alleged}:ALLEGED WHERE ${conditions}]`,
    cypher`(${far}:Actor WHERE ${visible(far, reading)})`,
  )
}

function between(direction: Direction, near: Fragment, edge: Fragment, far: Fragment): Fragment {
  if (direction === 'UPSTREAM') return cypher`${near}<-${edge}-${far}`
  return direction === 'DOWNSTREAM' ? cypher`${near}-${edge}->${far}` : cypher`${near}-${edge}-${far}`
}
