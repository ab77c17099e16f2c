import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { AppError, errorCodes } from '../errors/app-error.ts'
import type { Readiness } from './readiness.ts'

const probeMs = 2_000
const stopping = 'Isnad is stopping.'

/** Answers /health/live and /health/ready, and turns all other requests away while Isnad starts and while it stops. */
export function registerHealth(server: FastifyInstance, readiness: Readiness): void {
  server.get('/health/live', () => ({ status: 'live' }))
  server.get('/health/ready', async (_request, reply) => {
    const reason = await whyNotReady(readiness)
    return reason === undefined ? { status: 'ready' } : reply.code(503).send({ status: 'not ready', reason })
  })
  server.addHook('onRequest', async (request, reply) => {
    const { state } = readiness
    if (state.status === 'ready' || request.url.startsWith('/health/')) return
    const message = state.status === 'starting' ? state.reason : stopping
    reply.code(503).header('retry-after', '1')
    return reply.send({ errors: [{ message, extensions: { code: 'NOT_READY' } }] })
  })
}

async function whyNotReady({ state }: Readiness): Promise<string | undefined> {
  if (state.status === 'starting') return state.reason
  if (state.status === 'stopping') return stopping
  const late = sleep(probeMs, 'The database does not answer in time.', { ref: false })
  return Promise.race([state.database.verify().then(() => undefined, meaningOf), late])
}

/** The meaning of the code and not the sentence, which is for the operator and names addresses. */
function meaningOf(error: unknown): string {
  return error instanceof AppError ? errorCodes[error.code] : errorCodes.INTERNAL
}
