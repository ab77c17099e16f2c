import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Limits } from '../config.ts'
import type { RequestContext } from '../entities/entity-module.ts'
import { type ErrorLog, formatError } from '../errors/format-error.ts'
import type { Observation } from '../telemetry/observation.ts'
import { operationLimit } from './limits.ts'
import { watchOperations } from './watch-operations.ts'

/** What a request brings beside what its resolvers read. */
export interface ServerContext extends RequestContext {
  readonly requestId: string
  readonly observation: Observation
}

export interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly limits: Limits
  readonly log: ErrorLog
}

/** The GraphQL server: introspection is on, errors are ours, and no plugin runs for each field. */
export function createApollo({ schema, limits, log }: ApolloOptions): ApolloServer<ServerContext> {
  const requestIds = new WeakMap<object, string>()
  return new ApolloServer<ServerContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: silent,
    validationRules: [operationLimit({ maxDepth: limits.maxDepth, maxFields: MAX_FIELDS })],
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      rememberRequests(requestIds),
      watchOperations,
      logTheUnexpected(log),
    ],
    formatError: (_formatted, error) => formatError(error, requestIds.get(error as object) ?? 'none', log),
  })
}

/** Far above what a person writes; parsing or planning more only serves to keep the server busy. */
const MAX_TOKENS = 4_000
const MAX_FIELDS = 1_000

/** The lines of Apollo Server quote the sentences of errors. */
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/** What fails outside the answering of an operation is formatted without its cause. */
function logTheUnexpected(log: ErrorLog): ApolloServerPlugin<ServerContext> {
  return {
    unexpectedErrorProcessingRequest: async ({ requestContext: { contextValue }, error }) =>
      log.error({ requestId: contextValue.requestId, err: error }, 'A request failed in Apollo Server.'),
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
