import pino from 'pino'
import type { Config } from '../../config.ts'
import type { Database } from '../../neo4j/database.ts'
import { createServer } from '../../server/create-server.ts'
import { createReadiness } from '../../server/readiness.ts'

export interface Operation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName?: string | undefined
  /** Without one the answer is what everyone may see. */
  readonly token?: string | undefined
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

/** Asks the API as a client would, limits and access rules included, without a port. */
export async function ask(database: Database, config: Config, operation: Operation): Promise<Answer> {
  const readiness = createReadiness()
  const server = await createServer({ config, log: pino({ level: 'silent' }), readiness })
  readiness.ready(database)
  const { token, ...payload } = operation
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...authorization },
    payload: JSON.stringify(payload),
  })
  await server.close()
  const { data = null, errors = [] } = response.json()
  return { data, errors }
}
