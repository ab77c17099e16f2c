import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Config } from '../config.ts'
import { entityModules } from '../entities/index.ts'
import { questionModules } from '../questions/index.ts'
import { createApollo } from './apollo.ts'
import { type ContextOptions, createContexts } from './request-context.ts'
import { makeExecutable } from './schema/executable-schema.ts'
import type { TagOf } from './transfer/answer-tags.ts'
import { compression } from './transfer/compression.ts'
import { createGraphqlTags } from './transfer/graphql-tags.ts'

export interface GraphqlOptions extends Omit<ContextOptions, 'modules' | 'tags'> {
  readonly schema: GraphQLSchema
  readonly tagOf: TagOf
  readonly executor: Config['executor']
  readonly tells: Pick<Config, 'introspection' | 'suggestions'>
}

const modules = [...entityModules, ...questionModules]

/** Offers the API at /graphql, by POST and by GET; answers to a GET have a tag. */
export async function registerGraphql(
  server: FastifyInstance,
  { schema, executor, tells, tagOf, ...options }: GraphqlOptions,
): Promise<void> {
  const apollo = createApollo({ schema: makeExecutable(schema, modules), executor, tells, ...options })
  await apollo.start()
  server.addHook('onClose', () => apollo.stop())
  const tags = createGraphqlTags({ tagOf, ...options })
  const handler = fastifyApolloHandler(apollo, { context: createContexts({ modules, tags, ...options }) })
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    config: { operations: true },
    compress: compression,
    preHandler: tags.beforeAnswer,
    handler,
  })
}
