import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Config, Limits } from '../config.ts'
import type { RequestContext } from '../entities/entity-module.ts'
import { type ErrorLog, formatError } from '../errors/format-error.ts'
import { type Executor, plannedExecutor, referenceExecutor } from './execution/executor.ts'
import { operationLimit } from './limits.ts'

/** What a request brings beside what its resolvers read. */
export interface ServerContext extends RequestContext {
  readonly requestId: string
}

export interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly limits: Limits
  readonly executor: Config['executor']
  readonly log: ErrorLog
}

/** The GraphQL server: introspection is on, errors are ours, and no plugin runs for each field. */
export function createApollo({ schema, limits, executor, log }: ApolloOptions): ApolloServer<ServerContext> {
  const requestIds = new WeakMap<object, string>()
  return new ApolloServer<ServerContext>({
    gateway: executedBy(executor === 'planned' ? plannedExecutor(schema) : referenceExecutor(schema), schema),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [operationLimit({ maxDepth: limits.maxDepth, maxFields: MAX_FIELDS })],
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      rememberRequests(requestIds),
    ],
    formatError: (_formatted, error) => formatError(error, requestIds.get(error as object) ?? 'none', log),
  })
}

/** Far above what a person writes; parsing or planning more only serves to keep the server busy. */
const MAX_TOKENS = 4_000
const MAX_FIELDS = 1_000

/** Apollo takes an executor of our own only as that of a gateway. */
function executedBy(
  executor: Executor,
  schema: GraphQLSchema,
): ApolloServerOptionsWithGateway<ServerContext>['gateway'] {
  return {
    onSchemaLoadOrUpdate: (loaded) => {
      loaded({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: async () => ({
      executor: ({ document, operation, context, request: { operationName, variables } }) =>
        executor({ document, operation, context, operationName, variables }),
    }),
    stop: async () => undefined,
  }
}

/** Errors are formatted without their request at hand, and an error that is masked has to name it. */
function rememberRequests(requestIds: WeakMap<object, string>): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) requestIds.set(error, contextValue.requestId)
      },
    }),
  }
}
