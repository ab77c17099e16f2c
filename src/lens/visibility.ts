import { cypher, type Fragment, join, type Variable, variable } from '../cypher/text/fragment.ts'
import type { Reading } from './reading.ts'

type Access = Pick<Reading, 'clearance' | 'knownAt'>

/** The one rule of visibility: the effective level of a node or derived edge against the viewer's clearance. */
export function visible(node: Variable, { clearance }: Access): Fragment {
  return cypher`${node}.level <= ${clearance}`
}

/** Stood in the record at the moment read: for relationships that are closed and never deleted. */
export function inRecord(item: Variable, { knownAt }: Access): Fragment {
  return cypher`${item}.recordedAt <= ${knownAt} AND ${item}.withdrawnAt > ${knownAt}`
}

/** A claim (or an edge derived from one) that the viewer may see and that stood in the record at the moment read. */
export function visibleInRecord(claim: Variable, access: Access): Fragment {
  return cypher`${visible(claim, access)} AND ${inRecord(claim, access)}`
}

/** A proposition shows where its ends may be seen and so may one of its claims, recorded by then. */
export function visibleProposition(proposition: Variable, access: Access): Fragment {
  const claim = variable('stated')
  return cypher`${visible(proposition, access)} AND EXISTS {
  MATCH (${proposition})<-[:STATES]-(${claim}:Claim)
  WHERE ${visible(claim, access)} AND ${claim}.recordedAt <= ${access.knownAt}
}`
}

export function allOf(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? cypher`true` : join(conditions, ' AND ')
}
