import { randomUUID } from 'node:crypto'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { authenticate } from '../auth/authenticate.ts'
import type { TokenEntry } from '../auth/token-file.ts'
import { can } from '../auth/viewer.ts'
import type { Config, Limits } from '../config.ts'
import { createPlanCache } from '../cypher/plan-cache.ts'
import { printPlan } from '../cypher/print-plan.ts'
import { entityModules } from '../entities/index.ts'
import { mergeModels } from '../entities/merge-models.ts'
import { AppError } from '../errors/app-error.ts'
import { questionModules } from '../questions/index.ts'
import { createApollo, type ServerContext } from './apollo.ts'
import { makeExecutable } from './executable-schema.ts'
import { acceptedLanguages } from './languages.ts'
import type { Readiness } from './readiness.ts'

export interface GraphqlOptions {
  readonly schema: GraphQLSchema
  readonly readiness: Readiness
  readonly tokens: readonly TokenEntry[]
  readonly limits: Limits
  readonly executor: Config['executor']
  readonly log: FastifyBaseLogger
}

const modules = [...entityModules, ...questionModules]

/** Offers the API at /graphql, by POST and by GET. */
export async function registerGraphql(
  server: FastifyInstance,
  { schema, readiness, tokens, limits, executor, log }: GraphqlOptions,
): Promise<void> {
  const models = mergeModels(modules)
  const plans = createPlanCache()
  const apollo = createApollo({ schema: makeExecutable(schema, modules), limits, executor, log })
  await apollo.start()
  server.addHook('onClose', () => apollo.stop())
  const context = async (request: FastifyRequest): Promise<ServerContext> => {
    const viewer = viewerOf(request, tokens)
    return {
      requestId: request.id ?? randomUUID(),
      viewer: { ...viewer, can: (permission) => can(viewer, permission) },
      languages: acceptedLanguages(request.headers['accept-language']),
      now: Date.now(),
      maxPageSize: limits.maxPageSize,
      run: readerOf(readiness),
      models,
      plans,
      onPlan: logPlan(log),
    }
  }
  server.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(apollo, { context }) })
}

/** At the level debug, what each statement will read is told as a tree. */
const logPlan =
  (log: FastifyBaseLogger): ServerContext['onPlan'] =>
  (plan) => {
    if (log.level === 'debug' || log.level === 'trace') log.debug({ plan: printPlan(plan) }, `Planned ${plan.name}`)
  }

function readerOf({ state }: Readiness): ServerContext['run'] {
  if (state.status !== 'ready')
    throw new GraphQLError('Isnad is not ready.', { extensions: { code: 'NOT_READY', http: { status: 503 } } })
  return (query) => state.database.read(query)
}

/** A wrong token is an answer of its own, with the status that HTTP has for it; it never reads as anonymous. */
function viewerOf(request: FastifyRequest, tokens: readonly TokenEntry[]) {
  try {
    return authenticate(request.headers.authorization, tokens)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw new GraphQLError(error.message, {
      originalError: error,
      extensions: { code: error.code, http: { status: 401 } },
    })
  }
}
