import { randomUUID } from 'node:crypto'
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Limits } from '../config.ts'
import { registerHealth } from './health.ts'
import type { Readiness } from './readiness.ts'

interface ServerOptions {
  readonly limits: Limits
  readonly log: FastifyBaseLogger
  readonly readiness: Readiness
}

/** Everything that Isnad answers over HTTP; nothing listens yet. */
export async function createServer({ limits, log, readiness }: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({ loggerInstance: log, bodyLimit: limits.maxBodyBytes, genReqId: () => randomUUID() })
  registerHealth(server, readiness)
  return server
}
