import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Config } from '../config.ts'
import { entityModules } from '../entities/index.ts'
import { questionModules } from '../questions/index.ts'
import { createApollo } from './apollo.ts'
import { type ContextOptions, createContexts } from './request-context.ts'
import { makeExecutable } from './schema/executable-schema.ts'

export interface GraphqlOptions extends Omit<ContextOptions, 'modules'> {
  readonly schema: GraphQLSchema
  readonly executor: Config['executor']
  readonly tells: Pick<Config, 'introspection' | 'suggestions'>
}

const modules = [...entityModules, ...questionModules]

/** Offers the API at /graphql, by POST and by GET. */
export async function registerGraphql(
  server: FastifyInstance,
  { schema, executor, tells, ...options }: GraphqlOptions,
): Promise<void> {
  const apollo = createApollo({ schema: makeExecutable(schema, modules), executor, tells, ...options })
  await apollo.start()
  server.addHook('onClose', () => apollo.stop())
  const handler = fastifyApolloHandler(apollo, { context: createContexts({ modules, ...options }) })
  server.route({ method: ['GET', 'POST'], url: '/graphql', config: { operations: true }, handler })
}
