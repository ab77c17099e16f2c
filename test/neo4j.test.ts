import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CompiledQuery } from '../src/cypher/text/compiled-query.ts'
import { connect } from '../src/neo4j/connect.ts'
import { wireTo } from './support/cut-connection.ts'
import { clearDatabase, testDatabase } from './support/test-database.ts'
import { workerNeo4j } from './support/worker-neo4j.ts'

const database = testDatabase()
beforeAll(() => clearDatabase(database))
afterAll(() => database.close())

describe('the database', () => {
  it('answers plain rows and takes whole numbers as integers', async () => {
    const rows = await database.read(
      query('UNWIND range(1, 9) AS n RETURN n, valueType($first) AS type, point({x: 1.5, y: 2}) AS at LIMIT $first', {
        first: 1,
      }),
    )
    expect(rows).toEqual([{ n: 1, type: 'INTEGER NOT NULL', at: { srid: 7203, x: 1.5, y: 2 } }])
  })

  it('reads what it wrote', async () => {
    await database.write((transaction) => transaction.run(query('CREATE (:Test {id: $id})', { id: '`"\\u0027' })))
    expect(await database.read(query('MATCH (n:Test) RETURN n'))).toEqual([{ n: { id: '`"\\u0027' } }])
  })

  it('writes nothing of a transaction whose work fails, and passes the failure on', async () => {
    const failure = new Error('no')
    const work = database.write(async (transaction) => {
      await transaction.run(query('CREATE (:Half)'))
      throw failure
    })
    await expect(work).rejects.toBe(failure)
    expect(await database.read(query('MATCH (n:Half) RETURN n'))).toEqual([])
  })

  it('runs statements that nobody waits for in the order in which they are given, and passes on what failed first', async () => {
    const inOrder = database.write(({ run }) =>
      Promise.all([
        run(query('UNWIND range(1, 3000) AS n CREATE (row:Row {n: n}) RETURN row.n AS n')),
        run(query('MATCH (row:Row) RETURN count(row) AS count')),
      ]),
    )
    expect((await inOrder)[1]).toEqual([{ count: 3000 }])
    const failing = database.write(({ run }) =>
      Promise.all([run(query('CREATE (:Half)')), run(query('RETURN 1 / 0')), run(query('CREATE (:Half)'))]),
    )
    await expect(failing).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.ArithmeticError' })
    expect(await database.read(query('MATCH (n:Half) RETURN n'))).toEqual([])
  })

  it('refuses to write in a read', async () => {
    await expect(database.read(query('CREATE (:Sly)'))).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    })
  })

  it('runs statements that Neo4j refuses inside a transaction', async () => {
    await database.schema(query('UNWIND range(1, 3) AS n CALL (n) { CREATE (:Batch {n: n}) } IN TRANSACTIONS OF 1 ROW'))
    expect(await database.read(query('MATCH (n:Batch) RETURN count(n) AS count'))).toEqual([{ count: 3 }])
  })

  it('is as new once it is cleared', async () => {
    await database.schema(query('CREATE CONSTRAINT test_id_unique FOR (n:Test) REQUIRE n.id IS UNIQUE'))
    await clearDatabase(database)
    const constraints = await database.read(query('SHOW CONSTRAINTS YIELD name'))
    const nodes = await database.read(query('MATCH (n) RETURN n'))
    expect([constraints, nodes]).toEqual([[], []])
  })

  it('reads anew what was lost with its connection', async () => {
    const wire = await wireTo(settings().uri)
    const wired = connect({ ...settings(), uri: wire.uri })
    const read = () => wired.read(query('RETURN 1 AS one'))
    await read()
    wire.cutNext()
    expect([await read(), wire.opened()]).toEqual([[{ one: 1 }], 2])
    await wired.close()
    wire.close()
  })

  it('gives up on a statement that takes too long', async () => {
    const hasty = connect({ ...settings(), statementTimeoutMs: 200 })
    const slow = hasty.read(query('UNWIND range(1, 1000000000) AS n RETURN max(n * n % 7) AS m'))
    await expect(slow).rejects.toMatchObject({ name: 'AppError', code: 'DATABASE_TIMEOUT' })
    await hasty.close()
  })

  it.each([
    ['a wrong password', { password: 'wrong' }, 'DATABASE_LOGIN_FAILED'],
    ['a database that is not there', { database: 'other' }, 'DATABASE_NOT_FOUND'],
    ['an address at which nothing listens', { uri: 'bolt://127.0.0.1:1' }, 'DATABASE_UNAVAILABLE'],
  ])('says so at once of %s', async (_, wrong, code) => {
    const mistaken = connect({ ...settings(), ...wrong })
    await expect(mistaken.verify()).rejects.toMatchObject({ name: 'AppError', code })
    await mistaken.close()
  })
})

const settings = () => ({ ...workerNeo4j, database: 'neo4j', statementTimeoutMs: 5000 })
const query = (text: string, params: CompiledQuery['params'] = {}): CompiledQuery => ({ name: 'test', text, params })
