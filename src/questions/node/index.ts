import { compileItem } from '../../cypher/compile.ts'
import { decodeItem } from '../../cypher/decode-row.ts'
import type { Late } from '../../cypher/request-values.ts'
import { cypher, type Fragment, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import type { EntityModule, RootResolver } from '../../entities/entity-module.ts'
import { readRoot } from '../../entities/read-root.ts'
import { AppError } from '../../errors/app-error.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible, visibleProposition } from '../../lens/visibility.ts'

const node: RootResolver = (_parent, _args, context, info) =>
  readRoot(context, info, ({ field, reading, below }) => ({
    kind: 'related',
    label: 'node',
    many: false,
    hint: 'node',
    match: {
      pattern: (_, found) => cypher`(${found}:Node {id: ${parameter('id', field.args.late('id'))}})`,
      where: (found) => [readable(found, reading)],
    },
    item: below(field),
  }))

/** In the order asked for, with null for what is unknown or hidden. */
const nodes: RootResolver = (_parent, _args, context, info) =>
  readRoot(context, info, ({ field, reading, below }) => {
    const ids: Late<readonly string[]> = (request) => {
      const asked = field.args.late('ids')(request) as readonly string[]
      if (asked.length <= reading.maxPageSize) return asked
      throw new AppError(
        'BAD_USER_INPUT',
        `ids: ${asked.length} ids are too many for one field. Ask for at most ${reading.maxPageSize}.`,
      )
    }
    const item = below(field)
    const found = variable('node')
    return {
      kind: 'column',
      label: 'nodes',
      effort: [{ rows: (request) => ids(request).length, each: [item] }],
      read: () => cypher`COLLECT {
  MATCH (${found}:Node)
  WHERE ${found}.id IN ${parameter('ids', ids)} AND ${readable(found, reading)}
  RETURN [${found}.id, ${compileItem(item, found)}]
}`,
      decode: (raw, request) => {
        const byId = new Map((raw as [string, unknown][]).map(([id, row]) => [id, decodeItem(item, row, request)]))
        return ids(request).map((id) => byId.get(id) ?? null)
      },
    }
  })

/** The rule of visibility for a node of unknown type: claims and propositions also have to be recorded by then. */
function readable(found: Variable, reading: Reading): Fragment {
  return cypher`${visible(found, reading)} AND (NOT ${found}:Claim OR ${found}.recordedAt <= ${reading.knownAt}) AND (NOT ${found}:Proposition OR ${visibleProposition(found, reading)})`
}

export const nodeModule: EntityModule = { models: [], queries: { node, nodes } }
