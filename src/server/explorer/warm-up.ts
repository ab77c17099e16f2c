import type { FastifyInstance } from 'fastify'
import type { Question } from './questions-files.ts'

/** The address under which Isnad is charged for what it asks itself; nobody else can have it. */
const ITSELF = 'isnad'

/** Asks the ready-made questions once, so that Neo4j has planned their statements before a person asks. Stops with the server. */
export async function warmUp(
  server: FastifyInstance,
  questions: readonly Question[],
  signal: AbortSignal,
): Promise<void> {
  for (const { operation } of questions) {
    if (signal.aborted) return
    await server.inject({ method: 'POST', url: '/graphql', payload: { query: operation }, remoteAddress: ITSELF })
  }
}
