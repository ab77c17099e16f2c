import type { ColumnPlan } from '../../cypher/plan.ts'
import type { FieldPlanner } from '../../cypher/plan-object.ts'
import { cypher } from '../../cypher/text/fragment.ts'
import { identifier } from '../../cypher/text/identifiers.ts'
import type { Reading } from '../../lens/reading.ts'
import { endOfTime } from '../../lib/end-of-time.ts'
import { marking } from '../../vocabulary/index.ts'

type Planner = FieldPlanner<Reading>

/** A property of the node, handed on as it is; `decode` where it is stored in another form. */
export function column(property: string, decode: (raw: unknown) => unknown = (raw) => raw ?? null): Planner {
  const plan: ColumnPlan = {
    kind: 'column',
    label: property,
    read: (node) => cypher`${node}.${identifier(property)}`,
    decode,
  }
  return () => plan
}

/** A list property; none stored is an empty list. */
export const list = (property: string): Planner => column(property, (raw) => raw ?? [])

/** A moment, stored in milliseconds; an end that has not come reads as null. */
export const moment = (property: string): Planner =>
  column(property, (raw) => (typeof raw === 'number' && raw < endOfTime ? new Date(raw).toISOString() : null))

/** The effective marking. */
export const effectiveMarking: Planner = column('level', (rank) => marking.values[rank as number])
