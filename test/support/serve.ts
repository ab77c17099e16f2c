import type { FastifyInstance } from 'fastify'
import pino, { type Logger } from 'pino'
import { readConfig } from '../../src/config.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { createServer } from '../../src/server/create-server.ts'
import { createReadiness } from '../../src/server/readiness.ts'

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: answers are as various as the questions of the tests.
  readonly data: any
  readonly errors: readonly {
    readonly message: string
    readonly extensions: { readonly code: string }
    readonly path?: readonly unknown[]
  }[]
}

export type Ask = (
  query: string,
  variables?: Record<string, unknown>,
  headers?: Record<string, string>,
) => Promise<Answer>

/** The server as it runs, on the database of the test, without a port: give it an operation, get the answer. */
export async function serve(database: Database, environment: Record<string, string> = {}, log?: Logger): Promise<Ask> {
  const server = await serverOn(database, environment, log)
  return async (query, variables = {}, headers = {}) => {
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify({ query, variables }),
    })
    const { data = null, errors = [] } = response.json()
    return { status: response.statusCode, data, errors }
  }
}

/** The server by itself. Tests ask more in a minute than anyone, so that it sets no limit to that unless it is told to. */
export async function serverOn(
  database: Pick<Database, 'verify' | 'read'>,
  environment: Record<string, string> = {},
  log: Logger = pino({ level: 'silent' }),
): Promise<FastifyInstance> {
  const { ISNAD_EXECUTOR } = process.env
  const usual = {
    ISNAD_EXECUTOR,
    ISNAD_SEEDS: '',
    ISNAD_STATEMENT_TIMEOUT_MS: '120000',
    ISNAD_MAX_COST_PER_MINUTE: '0',
  }
  const readiness = createReadiness()
  const server = await createServer({ config: readConfig({ ...usual, ...environment }), log, readiness })
  readiness.ready(database)
  return server
}
