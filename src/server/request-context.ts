import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { authenticate } from '../auth/authenticate.ts'
import type { TokenEntry } from '../auth/token-file.ts'
import { anonymous, can, type Viewer } from '../auth/viewer.ts'
import type { Limits } from '../config.ts'
import { createPlanCache } from '../cypher/plan-cache.ts'
import { printPlan } from '../cypher/print-plan.ts'
import type { EntityModule } from '../entities/entity-module.ts'
import { mergeModels } from '../entities/merge-models.ts'
import { AppError } from '../errors/app-error.ts'
import type { ServerContext } from './apollo.ts'
import { addressOf } from './guard/address-of.ts'
import { charge, createAdmission, type Payer, REQUEST_ROWS } from './guard/admission.ts'
import { createGraphCounts } from './guard/graph-counts.ts'
import { createRateLimit } from './guard/rate-limit.ts'
import { acceptedLanguages } from './languages.ts'
import type { Readiness } from './readiness.ts'

export interface ContextOptions {
  readonly readiness: Readiness
  readonly tokens: readonly TokenEntry[]
  readonly limits: Limits
  readonly log: FastifyBaseLogger
  readonly modules: readonly EntityModule[]
}

/** Makes the context of each request: who asks, what that may cost, and as of which moment it is answered. */
export function createContexts({
  readiness,
  tokens,
  limits,
  log,
  modules,
}: ContextOptions): (request: FastifyRequest) => Promise<ServerContext> {
  const models = mergeModels(modules)
  const plans = createPlanCache()
  const countsFor = createGraphCounts()
  const rate = createRateLimit(limits.maxCostPerMinute)
  return async (request) => {
    const viewer = viewerOf(request, tokens)
    const payer: Payer = { viewer: payerOf(viewer, request), rate }
    charge(payer, REQUEST_ROWS)
    const run = readerOf(readiness)
    return {
      requestId: request.id ?? randomUUID(),
      viewer: { ...viewer, can: (permission) => can(viewer, permission) },
      languages: acceptedLanguages(request.headers['accept-language']),
      now: Date.now(),
      maxPageSize: limits.maxPageSize,
      maxHops: limits.maxHops,
      admission: createAdmission({
        maxCost: limits.maxCost,
        counts: () => countsFor({ level: viewer.level, run }),
        payer,
      }),
      run,
      models,
      plans,
      onPlan: logPlan(log),
    }
  }
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
function viewerOf({ headers }: FastifyRequest, tokens: readonly TokenEntry[]): Viewer {
  try {
    return authenticate(headers.authorization, tokens)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw new GraphQLError(error.message, {
      originalError: error,
      extensions: { code: error.code, http: { status: 401 } },
    })
  }
}

/** Who is known pays by name, wherever they ask from; all others by their address. */
function payerOf(viewer: Viewer, { ip }: FastifyRequest): string {
  return viewer === anonymous ? `address ${addressOf(ip)}` : `viewer ${viewer.name}`
}
