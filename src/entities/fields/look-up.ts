import type { Match } from '../../cypher/plan.ts'
import type { Late } from '../../cypher/request-values.ts'
import type { Arguments } from '../../cypher/selection/arguments.ts'
import { cypher, type Fragment, parameter, type Variable } from '../../cypher/text/fragment.ts'
import { identifier } from '../../cypher/text/identifiers.ts'
import { parseRef } from '../../lens/refs.ts'
import { visible } from '../../lens/visibility.ts'
import type { RootResolver } from '../entity-module.ts'
import { type RootField, readRoot } from '../read-root.ts'

/** Resolves `<type>(ref)`: null for what is unknown and for what the viewer may not see. */
export function lookUp(type: string, more: (root: RootField) => Partial<LookUp> = () => ({})): RootResolver {
  return (_parent, _args, context, info) =>
    readRoot(context, info, (root) => {
      const { where = (node) => [visible(node, root.reading)], orderBy } = more(root)
      return {
        kind: 'related',
        label: root.field.name,
        many: false,
        hint: root.field.name,
        match: { pattern: (_, node) => patternOf(root.field.args, type, node), where },
        ...(orderBy && { orderBy }),
        item: root.below(root.field),
      }
    })
}

interface LookUp {
  readonly where: Match['where']
  /** Where one identifier may belong to several nodes: the first is meant. */
  readonly orderBy: (node: Variable) => Fragment
}

function patternOf(args: Arguments, type: string, node: Variable): Fragment {
  const ref = args.late('ref') as Late<string>
  const isId = args.fixed('ref', (given) => 'id' in parseRef('ref', given as string))
  if (isId) return cypher`(${node}:${identifier(type)}:Node {id: ${parameter('id', ref)}})`
  const part = (name: 'scheme' | 'value') =>
    parameter(name, (request) => (parseRef('ref', ref(request)) as Readonly<Record<typeof name, string>>)[name])
  return cypher`(:Identifier {scheme: ${part('scheme')}, value: ${part('value')}})<-[:IDENTIFIED_BY]-(${node}:${identifier(type)})`
}
