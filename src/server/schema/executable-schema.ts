import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { EntityModule, RequestContext } from '../../entities/entity-module.ts'
import { attachScalars } from './scalars.ts'

/** How the root fields of a request ended, by response key. An execution that is given them asks none anew. */
export type SettledRoots = ReadonlyMap<string, PromiseSettledResult<unknown>>

/** Every value below a root field was laid out by response key when its row was decoded. */
const readLaidOut: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (parent, _args, _context, info) =>
  parent[info.path.key]

/** Gives the schema its resolvers: root fields from the modules, everything below by response key. */
export function makeExecutable(
  schema: GraphQLSchema,
  modules: readonly Pick<EntityModule, 'queries'>[],
): GraphQLSchema {
  attachScalars(schema)
  const queries = Object.assign({}, ...modules.map((module) => module.queries)) as EntityModule['queries']
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      field.resolve = type === schema.getQueryType() ? rootResolver(field.name, queries) : readLaidOut
    }
  }
  return schema
}

function rootResolver(
  name: string,
  queries: EntityModule['queries'],
): GraphQLFieldResolver<SettledRoots | undefined, RequestContext> {
  const resolver = queries[name]
  if (resolver === undefined) throw new Error(`No module answers Query.${name}.`)
  return (settled, args, context, info) =>
    settled === undefined ? resolver(settled, args, context, info) : resultOf(settled.get(`${info.path.key}`)!)
}

async function resultOf(settled: PromiseSettledResult<unknown>): Promise<unknown> {
  if (settled.status === 'rejected') throw settled.reason
  return settled.value
}
