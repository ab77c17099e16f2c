import { compileItem } from '../../../cypher/compile.ts'
import { decodeItem } from '../../../cypher/decode-row.ts'
import type { ItemPlan } from '../../../cypher/plan.ts'
import type { RequestValues } from '../../../cypher/request-values.ts'
import type { SelectedField } from '../../../cypher/selection/selection.ts'
import { cypher, type Fragment, join, type Variable } from '../../../cypher/text/fragment.ts'
import type { RootField } from '../../../entities/read-root.ts'

/** A node with its shape for each of the fields that select it. */
export type RawNode = readonly [id: string, shapes: readonly unknown[]]

export interface NodeShapes {
  readonly areAsked: boolean
  readonly items: readonly ItemPlan[]
  readonly read: (node: Variable) => Fragment
  readonly decode: (
    nodes: readonly RawNode[],
    request: RequestValues,
  ) => {
    readonly ids: readonly string[]
    readonly as: (field: SelectedField, id: string) => unknown
  }
}

/** Plans nodes that are read once each, whichever fields lead to them. */
export function nodeShapes(fields: readonly SelectedField[], below: RootField['below']): NodeShapes {
  const items = fields.map((field) => below(field))
  return {
    areAsked: fields.length > 0,
    items,
    read: (node) =>
      cypher`[${node}.id, [${join(
        items.map((item) => compileItem(item, node)),
        ', ',
      )}]]`,
    decode: (nodes, request) => {
      const shapes = new Map(nodes)
      return {
        ids: [...shapes.keys()],
        as: (field, id) => {
          const at = fields.indexOf(field)
          return decodeItem(items[at]!, shapes.get(id)![at], request)
        },
      }
    },
  }
}
