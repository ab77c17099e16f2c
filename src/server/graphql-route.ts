import { randomUUID } from 'node:crypto'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { authenticate } from '../auth/authenticate.ts'
import type { TokenEntry } from '../auth/token-file.ts'
import { can } from '../auth/viewer.ts'
import type { Limits } from '../config.ts'
import { createPlanCache } from '../cypher/plan-cache.ts'
import { printPlan } from '../cypher/print-plan.ts'
import { entityModules } from '../entities/index.ts'
import { mergeModels } from '../entities/merge-models.ts'
import { AppError, type ErrorCode } from '../errors/app-error.ts'
import { questionModules } from '../questions/index.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Observation } from '../telemetry/observation.ts'
import { createApollo, type ServerContext } from './apollo.ts'
import { makeExecutable } from './executable-schema.ts'
import { acceptedLanguages } from './languages.ts'
import type { Readiness } from './readiness.ts'

export interface GraphqlOptions {
  readonly schema: GraphQLSchema
  readonly readiness: Readiness
  readonly tokens: readonly TokenEntry[]
  readonly limits: Limits
  readonly log: Logger
  readonly metrics: Metrics
  readonly observationOf: (request: FastifyRequest) => Observation
}

const modules = [...entityModules, ...questionModules]

/** Offers the API at /graphql, by POST and by GET. */
export async function registerGraphql(
  server: FastifyInstance,
  { schema, readiness, tokens, limits, log, metrics, observationOf }: GraphqlOptions,
): Promise<void> {
  const models = mergeModels(modules)
  const plans = createPlanCache((found) => metrics.plans.inc({ result: found ? 'hit' : 'miss' }))
  const apollo = createApollo({ schema: makeExecutable(schema, modules), limits, log })
  await apollo.start()
  server.addHook('onClose', () => apollo.stop())
  const context = async (request: FastifyRequest): Promise<ServerContext> => {
    const observation = observationOf(request)
    const { viewer, run } = observingRefusal(observation, () => ({
      viewer: viewerOf(request, tokens),
      run: readerOf(readiness, observation),
    }))
    observation.viewer(viewer.name)
    return {
      requestId: request.id ?? randomUUID(),
      observation,
      viewer: { ...viewer, can: (permission) => can(viewer, permission) },
      languages: acceptedLanguages(request.headers['accept-language']),
      now: Date.now(),
      maxPageSize: limits.maxPageSize,
      run,
      watch: observation.watch,
      models,
      plans,
      onPlan: logPlan(log),
    }
  }
  const handler = fastifyApolloHandler(apollo, { context })
  server.route({ method: ['GET', 'POST'], url: '/graphql', config: { operations: true }, handler })
}

/** At the level debug, what each statement will read is told as a tree; without the keys of the response, which clients choose. */
const logPlan =
  (log: Logger): ServerContext['onPlan'] =>
  (plan) => {
    if (log.isLevelEnabled('debug'))
      log.debug({ plan: printPlan(plan).replaceAll(/^( *)\S+: /gmu, '$1') }, `Planned ${plan.name}`)
  }

/** What is refused before its operation is looked at is answered without the plugins that follow operations. */
function observingRefusal<T>(observation: Observation, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof GraphQLError) observation.errors([error.extensions.code as ErrorCode])
    throw error
  }
}

function readerOf({ state }: Readiness, observation: Observation): ServerContext['run'] {
  if (state.status !== 'ready')
    throw new GraphQLError('Isnad is not ready.', { extensions: { code: 'NOT_READY', http: { status: 503 } } })
  return (query) => observation.statement(query.name, () => state.database.read(query))
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
