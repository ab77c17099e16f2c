import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { EntityModule } from '../entities/entity-module.ts'
import { attachScalars } from './scalars.ts'

/** Every value below a root field was laid out by response key when its row was decoded. */
const readLaidOut: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (parent, _args, _context, info) =>
  parent[info.path.key]

/** Gives the schema its resolvers: root fields from the modules, everything below by response key. */
export function makeExecutable(schema: GraphQLSchema, modules: readonly EntityModule[]): GraphQLSchema {
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

function rootResolver(name: string, queries: EntityModule['queries']) {
  const resolver = queries[name]
  if (resolver === undefined) throw new Error(`No module answers Query.${name}.`)
  return resolver
}
