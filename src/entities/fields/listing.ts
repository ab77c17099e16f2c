import type { DerivedCondition, IndexedOrder, WitnessedCondition } from '../../cypher/plan.ts'
import { cypher, type Fragment, type Variable } from '../../cypher/text/fragment.ts'
import { identifier } from '../../cypher/text/identifiers.ts'
import { visible } from '../../lens/visibility.ts'
import type { RootResolver } from '../entity-module.ts'
import { type RootField, readRoot } from '../read-root.ts'
import { planConnection } from './connection.ts'
import { byOrderKey } from './related.ts'

/** What a list of the root holds, and where it begins. */
export interface Listed {
  /** Conditions beside visibility. */
  readonly where?: (node: Variable) => readonly Fragment[]
  /** Where the filter names something that few nodes share: there the list begins, and not at the first node of its type. */
  readonly start?: ListStart | null
  /** What takes more than the statement to decide. */
  readonly only?: DerivedCondition | null
  readonly witnessed?: WitnessedCondition | null
}

export interface ListStart {
  /** What is named. */
  readonly each: Fragment
  /** How nodes of the list hang on one of it. */
  readonly pattern: (one: Variable, node: Variable) => Fragment
  /** Where an index holds the nodes that hang on one in their order. */
  readonly index?: (node: Variable) => IndexedOrder
}

/** Resolves a connection of the nodes of a type, in the order of their kind. */
export function listing(type: string, listed: (root: RootField) => Listed = () => ({})): RootResolver {
  return (_parent, _args, context, info) =>
    readRoot(context, info, (root) => {
      const { where = () => [], start, only, witnessed } = listed(root)
      const { pattern, ...begun } = start ?? everyNode(type)
      return planConnection({
        field: root.field,
        parent: 'Query',
        reading: root.reading,
        hint: type.toLowerCase(),
        match: { pattern, where: (node) => [visible(node, root.reading), ...where(node)] },
        ...begun,
        key: byOrderKey,
        item: root.below,
        ...(only && { only }),
        ...(witnessed && { witnessed }),
      })
    })
}

const everyNode = (type: string): Omit<ListStart, 'each'> => ({
  pattern: (_, node) => cypher`(${node}:${identifier(type)})`,
  index: (node) => ({ shared: null, key: byOrderKey(node) }),
})
