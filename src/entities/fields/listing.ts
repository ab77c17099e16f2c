import { cypher, type Fragment, type Variable } from '../../cypher/fragment.ts'
import { identifier } from '../../cypher/identifiers.ts'
import { visible } from '../../lens/visibility.ts'
import type { RootResolver } from '../entity-module.ts'
import { type RootField, readRoot } from '../read-root.ts'
import { planConnection } from './connection.ts'
import { byOrderKey } from './related.ts'

/** Resolves a connection of all nodes of a type, in the order of their kind. */
export function listing(
  type: string,
  conditions: (root: RootField) => (node: Variable) => readonly Fragment[] = () => () => [],
): RootResolver {
  return (_parent, _args, context, info) =>
    readRoot(context, info, (root) => {
      const where = conditions(root)
      return planConnection({
        field: root.field,
        parent: 'Query',
        reading: root.reading,
        hint: type.toLowerCase(),
        match: {
          pattern: (_, node) => cypher`(${node}:${identifier(type)})`,
          where: (node) => [visible(node, root.reading), ...where(node)],
        },
        key: byOrderKey,
        item: root.below,
      })
    })
}
