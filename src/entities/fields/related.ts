import type { Match, RelatedPlan } from '../../cypher/plan.ts'
import type { FieldPlanner } from '../../cypher/plan-object.ts'
import { cypher, type Fragment, type Variable } from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'

export interface Relation {
  /** The variable that the statement gives to what is found. */
  readonly hint: string
  readonly pattern: (from: Variable, to: Variable, reading: Reading) => Fragment
  /** Conditions beside visibility. */
  readonly where?: (to: Variable, reading: Reading, from: Variable) => readonly Fragment[]
  readonly orderBy?: (to: Variable) => Fragment
  readonly distinct?: boolean
}

/** The one node that a relation leads to; null where there is none that the viewer may see. */
export const one = (relation: Relation): FieldPlanner<Reading> => planRelated(relation, false)

/** All nodes that a relation leads to. */
export const many = (relation: Relation): FieldPlanner<Reading> => planRelated(relation, true)

export function matchOf(relation: Relation, reading: Reading): Match {
  return {
    pattern: (from, to) => relation.pattern(from, to, reading),
    where: (to, from) => [visible(to, reading), ...(relation.where?.(to, reading, from) ?? [])],
    ...(relation.distinct && { distinct: true }),
  }
}

function planRelated(relation: Relation, isMany: boolean): FieldPlanner<Reading> {
  return (field, { scope, below }): RelatedPlan => ({
    kind: 'related',
    label: field.name,
    many: isMany,
    hint: relation.hint,
    match: matchOf(relation, scope),
    ...(relation.orderBy && { orderBy: relation.orderBy }),
    item: below(field),
  })
}

/** By the order of the node's kind. */
export const byOrderKey = (node: Variable): Fragment => cypher`${node}.orderKey`
