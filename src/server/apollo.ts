import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { type GraphQLFormattedError, type GraphQLSchema, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Config, Limits } from '../config.ts'
import type { RequestContext } from '../entities/entity-module.ts'
import { type ErrorLog, formatError } from '../errors/format-error.ts'
import type { Observation } from '../telemetry/observation.ts'
import { type Executor, plannedExecutor, referenceExecutor } from './execution/executor.ts'
import { operationLimits } from './guard/operation-limits.ts'
import { tellTags } from './transfer/graphql-tags.ts'
import { watchOperations } from './watch/operations.ts'

/** What a request brings beside what its resolvers read. */
export interface ServerContext extends RequestContext {
  readonly requestId: string
  readonly observation: Observation
  /** Of the answer; null where it has none. */
  readonly tag: string | null
}

export interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly limits: Limits
  readonly executor: Config['executor']
  /** What the API says of its schema. */
  readonly tells: Pick<Config, 'introspection' | 'suggestions'>
  readonly log: ErrorLog
}

/** The GraphQL server: it reads no form of a page of another site, errors are ours, and no plugin runs for each field. */
export function createApollo({ schema, limits, executor, tells, log }: ApolloOptions): ApolloServer<ServerContext> {
  const requestIds = new WeakMap<object, string>()
  const hiding = tells.introspection ? [] : [NoSchemaIntrospectionCustomRule]
  return new ApolloServer<ServerContext>({
    gateway: executedBy(executor === 'planned' ? plannedExecutor(schema) : referenceExecutor(schema), schema),
    csrfPrevention: true,
    persistedQueries: false,
    // Where it is off a rule of ours refuses it, for Apollo would tell how to put it on.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: silent,
    validationRules: [operationLimits(limits), ...hiding],
    parseOptions: { maxTokens: limits.maxTokens },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      rememberRequests(requestIds),
      watchOperations,
      tellTags,
      logTheUnexpected(log),
    ],
    formatError: (_formatted, error) => {
      const answer = formatError(error, requestIds.get(error as object) ?? 'none', log)
      return ofTokens(tells.suggestions ? answer : withoutSuggestion(answer), limits)
    },
  })
}

/** The parser stops at the limit with an error like any other of syntax. */
function ofTokens(answer: GraphQLFormattedError, { maxTokens }: Limits): GraphQLFormattedError {
  if (!answer.message.endsWith(`${maxTokens} tokens. Parsing aborted.`)) return answer
  return {
    message: `The operation is made of more than ${maxTokens} words and signs, which this server allows. Ask for parts of it in operations of their own.`,
    extensions: { ...answer.extensions, code: 'QUERY_TOO_COMPLEX' },
  }
}

const withoutSuggestion = (answer: GraphQLFormattedError): GraphQLFormattedError => ({
  ...answer,
  message: answer.message.replace(/ ?Did you mean [^?]*\?$/u, ''),
})

/** The lines of Apollo Server quote the sentences of errors. */
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/** What fails outside the answering of an operation is formatted without its cause. */
function logTheUnexpected(log: ErrorLog): ApolloServerPlugin<ServerContext> {
  return {
    unexpectedErrorProcessingRequest: async ({ requestContext: { contextValue }, error }) =>
      log.error({ requestId: contextValue.requestId, err: error }, 'A request failed in Apollo Server.'),
  }
}

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
