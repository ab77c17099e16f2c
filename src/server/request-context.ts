import type { FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { can } from '../auth/viewer.ts'
import type { Limits } from '../config.ts'
import { createPlanCache } from '../cypher/plan-cache.ts'
import { printPlan } from '../cypher/print-plan.ts'
import type { EntityModule } from '../entities/entity-module.ts'
import { mergeModels } from '../entities/merge-models.ts'
import { AppError, type ErrorCode } from '../errors/app-error.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Observation } from '../telemetry/observation.ts'
import type { ServerContext } from './apollo.ts'
import { createAdmission } from './guard/admission.ts'
import type { AskerOf } from './guard/asker.ts'
import type { CountsFor } from './guard/graph-counts.ts'
import { asWholeAnswer } from './guard/whole-answer.ts'
import { acceptedLanguages } from './languages.ts'
import type { Readiness } from './readiness.ts'
import type { GraphqlTags } from './transfer/graphql-tags.ts'
import type { ObservationOf } from './watch/requests.ts'

export interface ContextOptions {
  readonly readiness: Readiness
  readonly askerOf: AskerOf
  readonly countsFor: CountsFor
  readonly limits: Limits
  readonly log: Logger
  readonly metrics: Metrics
  readonly observationOf: ObservationOf
  readonly modules: readonly EntityModule[]
  readonly tags: Pick<GraphqlTags, 'of'>
}

/** Makes the context of each request: who asks, and what that may cost. */
export function createContexts(options: ContextOptions): (request: FastifyRequest) => Promise<ServerContext> {
  const { readiness, askerOf, countsFor, limits, log, metrics, observationOf, modules, tags } = options
  const models = mergeModels(modules)
  const plans = createPlanCache((found) => metrics.plans.inc({ result: found ? 'hit' : 'miss' }))
  return async (request) => {
    const observation = observationOf(request)!
    const { viewer, charge, run } = observingRefusal(observation, () => ({
      ...askerOf(request),
      run: readerOf(readiness, observation),
    }))
    observation.viewer(viewer.name)
    return {
      requestId: request.id,
      observation,
      tag: tags.of(request),
      viewer: { ...viewer, can: (permission) => can(viewer, permission) },
      languages: acceptedLanguages(request.headers['accept-language']),
      maxPageSize: limits.maxPageSize,
      maxHops: limits.maxHops,
      admission: createAdmission({
        maxCost: limits.maxCost,
        counts: () => countsFor({ level: viewer.level, run }),
        charge,
        onWeighed: observation.cost,
      }),
      run,
      watch: observation.watch,
      models,
      plans,
      onPlan: logPlan(log),
    }
  }
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
    throw asWholeAnswer(new AppError('NOT_READY', 'Isnad is not ready. Ask again in a moment.'))
  return (query) => observation.statement(query.name, () => state.database.read(query))
}
