import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { lockConstraint } from '../../src/graph/lock/lock-statements.ts'
import { withWriteLock } from '../../src/graph/lock/with-write-lock.ts'
import { applyMigrations, migrations } from '../../src/graph/migrations/apply-migrations.ts'
import type { Migration } from '../../src/graph/migrations/migration.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { clearDatabase, testDatabase } from '../support/test-database.ts'

let database: Database

beforeAll(() => {
  database = testDatabase()
})
beforeEach(() => clearDatabase(database))
afterAll(async () => {
  await clearDatabase(database)
  await database.close()
})

const first: Migration = {
  version: 1,
  name: 'first',
  statements: ['CREATE INDEX one IF NOT EXISTS FOR (n:X) ON (n.a)'],
}
const second: Migration = {
  version: 2,
  name: 'second',
  statements: ['CREATE INDEX two IF NOT EXISTS FOR (n:X) ON (n.b)'],
}
const read = (text: string) => database.read({ name: 'test', text, params: {} })

describe('applyMigrations', () => {
  it('applies every migration once, in order', async () => {
    expect(await applyMigrations(database, [first])).toEqual(['first'])
    expect(await applyMigrations(database, [first, second])).toEqual(['second'])
    expect(await applyMigrations(database, [first, second])).toEqual([])
    expect(await read('MATCH (m:Migration) RETURN m.name AS name ORDER BY m.version')).toEqual([
      { name: 'first' },
      { name: 'second' },
    ])
  })

  it('applies each once where several instances start at one time', async () => {
    const applied = await Promise.all([1, 2, 3].map(() => applyMigrations(database, [first, second])))
    expect(applied.flat().sort()).toEqual(['first', 'second'])
  })

  it('refuses a migration that was changed after it was applied, naming it', async () => {
    await applyMigrations(database, [first])
    const changed = { ...first, statements: second.statements }
    await expect(applyMigrations(database, [changed])).rejects.toThrow('Migration 1 (first) is not the one')
  })

  it('refuses a database that a newer release has written', async () => {
    await applyMigrations(database, [first, second])
    await expect(applyMigrations(database, [first])).rejects.toMatchObject({ code: 'MIGRATION_REFUSED' })
  })

  it('derives anew, in a graph that is there already, what a release derives otherwise', async () => {
    await applyMigrations(database)
    await loadSeed(database, join(packageRoot, 'seeds/sy24-deir-ez-zor'))
    await database.schema({ name: 'damage', text: 'MATCH ()-[link:LINK]->() DELETE link', params: {} })
    await applyMigrations(database, [...migrations, { version: 99, name: 'like the others', statements: [] }])
    expect(await read('RETURN COUNT { ()-[:LINK]->() } AS links')).toEqual([{ links: 0 }])
    const deriving: Migration = { version: 100, name: 'deriving', statements: [], derives: true }
    await applyMigrations(database, [...migrations, { version: 99, name: 'like the others', statements: [] }, deriving])
    expect(await audit(database)).toEqual([])
  })

  it('gives the wording of a value to those of its claims that the fewest may see', async () => {
    await applyMigrations(database)
    const earlier = `
CREATE (worded:Proposition:Node {id: 'p', valueKey: 'calm', valueLangs: ['en'], valueTexts: ['calm']}),
  (:Proposition:Node {id: 'q', valueLangs: [], valueTexts: []}),
  (:Claim:Node {id: 'open', level: 0})-[:STATES]->(worded), (:Claim:Node {id: 'closed', level: 3})-[:STATES]->(worded)`
    await database.schema({ name: 'earlier', text: earlier, params: {} })
    await database.schema({ name: 'undo', text: "MATCH (m:Migration {name: 'wordings'}) DELETE m", params: {} })
    expect(await applyMigrations(database)).toEqual(['wordings'])
    const worded =
      'MATCH (n) WHERE n.valueLangs IS NOT NULL OR n.valueTexts IS NOT NULL RETURN n.id AS id, n.valueTexts AS texts'
    expect(await read(worded)).toEqual([{ id: 'closed', texts: ['calm'] }])
  })

  it('marks what no data set defines, for loads to look at', async () => {
    await applyMigrations(database)
    const earlier = `
CREATE (dataset:Dataset:Node {id: 'd'}), (:Actor:Node {id: 'defined'})-[:DEFINED_BY]->(dataset), (:Actor:Node {id: 'named'})`
    await database.schema({ name: 'earlier', text: earlier, params: {} })
    await database.schema({ name: 'undo', text: "MATCH (m:Migration {name: 'undefined nodes'}) DELETE m", params: {} })
    expect(await applyMigrations(database)).toEqual(['undefined nodes'])
    expect(await read('MATCH (n:Undefined) RETURN n.id AS id')).toEqual([{ id: 'named' }])
  })

  it('leaves every index of the graph ready to be read', async () => {
    await applyMigrations(database)
    const states = await read('SHOW INDEXES YIELD name, state, type, options WHERE state <> "ONLINE" RETURN name')
    expect(states).toEqual([])
    expect(await read('SHOW INDEXES YIELD name, type WHERE type = "FULLTEXT" RETURN name')).toEqual([{ name: 'names' }])
  })
})

describe('withWriteLock', () => {
  it('lets one write at a time', async () => {
    const steps: string[] = []
    const work = (name: string) => () =>
      withWriteLock(database, async (writer) => {
        steps.push(`${name} begins`)
        await writer.write(({ run }) => run({ name: 'test', text: 'CREATE (:X)', params: {} }))
        steps.push(`${name} ends`)
      })
    await Promise.all([work('one')(), work('two')()])
    expect(steps.map((step) => step.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends'])
  })

  it('takes over a lock whose lease has run out, and stops its owner from writing on', async () => {
    await database.schema(lockConstraint())
    const late = withWriteLock(database, async (writer) => {
      await database.write(({ run }) => run({ name: 'test', text: 'MATCH (l:Lock) SET l.expiresAt = 0', params: {} }))
      await withWriteLock(database, async () => undefined)
      await writer.write(({ run }) => run({ name: 'test', text: 'CREATE (:Y)', params: {} }))
    })
    await expect(late).rejects.toMatchObject({ code: 'WRITE_LOCKED' })
    expect(await read('MATCH (y:Y) RETURN y')).toEqual([])
  })

  it('frees the lock when the work fails', async () => {
    await expect(withWriteLock(database, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    await expect(withWriteLock(database, async () => 'done')).resolves.toBe('done')
  })
})
