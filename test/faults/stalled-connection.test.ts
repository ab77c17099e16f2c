import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { connect } from '../../src/neo4j/connect.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { type Wire, wireTo } from '../support/cut-connection.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { serverOn } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'
import { workerNeo4j } from '../support/worker-neo4j.ts'

const direct = testDatabase()
let wire: Wire
let database: Database

beforeAll(async () => {
  await emptyGraph(direct)
  await loadSeed(direct, join(packageRoot, 'seeds/sy24-deir-ez-zor'))
  wire = await wireTo(workerNeo4j.uri)
  database = connect({ ...workerNeo4j, uri: wire.uri, database: 'neo4j', statementTimeoutMs: 1_000 })
})
afterAll(async () => {
  wire.stall(false)
  await database.close()
  await direct.close()
  wire.close()
})

it('a connection that stalls ends in an error with a code, and what comes after it is answered', async () => {
  const server = await serverOn(database)
  const ask = async () => {
    const { payload } = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query: '{ actors { totalCount nodes { name } } }' }),
    })
    return JSON.parse(payload)
  }
  const ready = async () => (await server.inject('/health/ready')).statusCode
  const wanted = await ask()
  expect([wanted.errors, await ready()]).toEqual([undefined, 200])
  expect(wanted.data.actors.totalCount).toBeGreaterThan(5)
  wire.stall(true)
  const [{ errors }, state] = await Promise.all([ask(), ready()])
  expect([errors[0].extensions.code, state]).toEqual(['DATABASE_UNAVAILABLE', 503])
  wire.stall(false)
  expect([await ask(), await ready()]).toEqual([wanted, 200])
  expect(await audit(direct)).toEqual([])
  await server.close()
}, 120_000)
