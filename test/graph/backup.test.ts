import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { assertRestored } from '../../src/graph/backup/assert-restored.ts'
import { backup } from '../../src/graph/backup/backup.ts'
import { checksumOf } from '../../src/graph/backup/file/backup-checksum.ts'
import { type BackupHeader, headerLength, packHeader, unpackHeader } from '../../src/graph/backup/file/backup-header.ts'
import { restore } from '../../src/graph/backup/restore.ts'
import { readDatasets, removeDataset } from '../../src/import/load/datasets.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { dumpExactly } from '../support/dump-exactly.ts'
import { dumpGraph } from '../support/dump-graph.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { isnad } from '../support/run-isnad.ts'
import { sampleSeed } from '../support/sample-seed.ts'
import { seedOf } from '../support/seed-of.ts'
import { testDatabase } from '../support/test-database.ts'

let database: Database
let folder: string
let file: string

const silent = () => undefined
const options = { replace: false, report: silent }
const write = (text: string) => database.write(({ run }) => run({ name: 'test', text, params: {} }))

beforeAll(() => {
  database = testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'isnad-backup-'))
})
beforeEach(async () => {
  file = join(folder, `${crypto.randomUUID()}.gz`)
  await emptyGraph(database)
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

/** The founding article, and a data set that was corrected, of which a claim was withdrawn and another marked, and one that was removed. */
async function loadWithHistory(): Promise<void> {
  await loadSeed(database, join(packageRoot, 'seeds/sy24-deir-ez-zor'))
  const said = sampleSeed()
  await loadDataset(database, seedOf(said))
  const claims = said.claims!.filter(({ ref }) => ref !== 't:wants')
  const corrected = claims.map((claim, at) => (at % 2 === 0 ? { ...claim, likelihood: 'LIKELY' as const } : claim))
  await loadDataset(database, seedOf({ ...said, claims: corrected }))
}

describe('a backup', () => {
  it('restores the very same graph into an empty database, with its history', async () => {
    await loadWithHistory()
    await removeDataset(database, 'sample')
    const [exact, told] = [await dumpExactly(database), await dumpGraph(database)]
    const header = await backup(database, file, silent)
    await emptyGraph(database)
    expect(await restore(database, file, options)).toEqual(header)
    expect(await dumpGraph(database)).toEqual(told)
    expect(withoutMigrations(await dumpExactly(database))).toEqual(withoutMigrations(exact))
    expect(await audit(database)).toEqual([])
  })

  it('keeps every type of value as it is', async () => {
    await write(`CREATE (:Odd {whole: 7, huge: 9223372036854775807, float: 40.0, ratio: 0.5, none: 0.0 / 0.0, most: 1.0 / 0.0,
      text: 'ثلاثة "و" \\n', yes: true, texts: ['a', 'b'], wholes: [1, 2], floats: [1.0, 2.5], flags: [true, false],
      point: point({longitude: 40.5, latitude: 35}), points: [point({x: 1, y: 2, z: 3})], date: date('2021-03-06'), dates: [date('-0044-03-15')],
      localTime: localtime('12:00:01.5'), time: time('12:00+03:00'), localDateTime: localdatetime('2021-03-06T12:00'),
      zoned: datetime('2021-03-06T12:00[Asia/Damascus]'), offset: datetime('2021-03-06T12:00+03:00'), duration: duration('P1Y2M3DT4.5S')})
      -[:ODD {float: 1.0, dates: [date('2021-03-06')]}]->(:Odd:Second)`)
    const before = await types()
    await backup(database, file, silent)
    await emptyGraph(database)
    await restore(database, file, options)
    expect(await types()).toEqual(before)
  })

  it('keeps what was left unfinished as it was', async () => {
    const broken = { batchSize: 3, report: brokenOff(9) }
    await expect(loadDataset(database, seedOf(sampleSeed()), broken)).rejects.toThrow('broken off')
    await write('MATCH (n:Proposition) WITH n LIMIT 2 SET n:Unweighed')
    const before = await dumpExactly(database)
    await backup(database, file, silent)
    await emptyGraph(database)
    await restore(database, file, options)
    expect(withoutMigrations(await dumpExactly(database))).toEqual(withoutMigrations(before))
  })

  it('is of one moment: nobody writes meanwhile', async () => {
    await loadDataset(database, seedOf(sampleSeed()))
    let later: Promise<unknown> | undefined
    const report = () => {
      later ??= removeDataset(database, 'sample')
    }
    await backup(database, file, report)
    expect(later).toBeDefined()
    await later
    const changed = await readDatasets(database)
    await emptyGraph(database)
    await restore(database, file, options)
    expect(changed[0]!.claims).toBe(0)
    expect((await readDatasets(database))[0]!.claims).toBeGreaterThan(0)
  })

  it('is refused where the file is there already, or its folder is not', async () => {
    writeFileSync(file, 'something')
    await expect(backup(database, file, silent)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(readFileSync(file, 'utf8')).toBe('something')
    const nowhere = join(folder, 'none', 'backup.gz')
    await expect(backup(database, nowhere, silent)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('leaves no file behind where it fails', async () => {
    await loadDataset(database, seedOf(sampleSeed()))
    await expect(backup(database, file, brokenOff(1))).rejects.toThrow('broken off')
    expect(readdirSync(folder).filter((name) => name.startsWith(basename(file)))).toEqual([])
  })
})

describe('a restore', () => {
  beforeEach(async () => {
    await loadDataset(database, seedOf(sampleSeed()))
    await backup(database, file, silent)
  })

  it('writes nothing of a file that was altered', async () => {
    await emptyGraph(database)
    const bytes = readFileSync(file)
    bytes[headerLength + 100]! ^= 1
    writeFileSync(file, bytes)
    await expect(restore(database, file, options)).rejects.toMatchObject({ code: 'INVALID_BACKUP' })
    expect(withoutMigrations(await dumpExactly(database))).toEqual([])
  })

  it('is refused by a database that holds a graph, unless that is to be replaced', async () => {
    const before = await dumpExactly(database)
    await write("MATCH (n:Claim) SET n.modality = 'SUSPECTED' CREATE (:Odd)")
    const refusal = { code: 'GRAPH_NOT_EMPTY', message: expect.stringContaining('--replace') }
    await expect(restore(database, file, options)).rejects.toMatchObject(refusal)
    expect(await dumpExactly(database)).not.toEqual(before)
    await restore(database, file, { ...options, replace: true })
    expect(withoutMigrations(await dumpExactly(database))).toEqual(withoutMigrations(before))
  })

  it('that is broken off is told to be no whole graph, and begins anew', async () => {
    const before = await dumpExactly(database)
    for (const step of ['nodes', 'relationships']) {
      await emptyGraph(database)
      await expect(restore(database, file, { ...options, report: brokenAt(step) })).rejects.toThrow('broken off')
      await expect(assertRestored(database)).rejects.toMatchObject({ code: 'RESTORE_UNFINISHED' })
      expect((await readDatasets(database)).filter(({ isWhole }) => isWhole)).toEqual([])
      await restore(database, file, options)
      await assertRestored(database)
      expect(withoutMigrations(await dumpExactly(database))).toEqual(withoutMigrations(before))
    }
  })

  it('refuses a backup of a newer release', async () => {
    await emptyGraph(database)
    const later = { version: 9_999, name: 'to come', checksum: '' }
    resign((header) => ({ ...header, migrations: [...header.migrations, later] }))
    await expect(restore(database, file, options)).rejects.toMatchObject({
      code: 'MIGRATION_REFUSED',
      message: expect.stringContaining('The backup has migration 9999 (to come)'),
    })
  })

  it('derives what releases before this one did not', async () => {
    const before = await dumpGraph(database)
    await write(
      'MATCH (n:Proposition) REMOVE n.upholderIds, n.upholderEffects, n.upholderFrom, n.upholderTo WITH count(*) AS all MATCH ()-[ended:ENDED]->() DELETE ended',
    )
    const old = `${file}.old`
    await backup(database, old, silent)
    file = old
    resign((header) => ({ ...header, migrations: header.migrations.filter(({ version }) => version < 4) }))
    await emptyGraph(database)
    await restore(database, file, options)
    expect(await dumpGraph(database)).toEqual(before)
    expect(await audit(database)).toEqual([])
  })

  it('derives anew what is derived where the edges are not those that the claims give', async () => {
    const before = await dumpGraph(database)
    await write(
      'MATCH ()-[alleged:ALLEGED]->() SET alleged.level = 4 WITH count(*) AS all MATCH ()-[link:LINK]->() DELETE link',
    )
    const stale = `${file}.stale`
    await backup(database, stale, silent)
    await emptyGraph(database)
    await restore(database, stale, options)
    expect(await dumpGraph(database)).toEqual(before)
    expect(await audit(database)).toEqual([])
  })
})

describe('isnad backup and isnad restore', () => {
  it('write a file and fill an empty database from it', async () => {
    await loadWithHistory()
    const before = await dumpExactly(database)
    expect(await isnad(['backup', file])).toMatchObject({ code: 0, stdout: expect.stringContaining('nodes and') })
    expect(await isnad(['restore', file])).toMatchObject({ code: 1, stderr: expect.stringContaining('--replace') })
    expect(await isnad(['restore', file, '--replace'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--yes'),
    })
    expect(await dumpExactly(database)).toEqual(before)
    expect(await isnad(['restore', file, '--replace', '--yes'])).toMatchObject({ code: 0 })
    expect(withoutMigrations(await dumpExactly(database))).toEqual(withoutMigrations(before))
  })

  it('stop at Ctrl-C: no file is left behind, and a graph half restored is used by nothing', async () => {
    await loadWithHistory()
    await stopped(['backup', file], /nodes: /u, () => rmSync(file))
    expect(readdirSync(folder).filter((name) => name.startsWith(basename(file)))).toEqual([])
    const before = await dumpExactly(database)
    await backup(database, file, silent)
    await emptyGraph(database)
    await stopped(['restore', file], /nodes: \d/u, () => emptyGraph(database))
    expect(await isnad(['audit'])).toMatchObject({ code: 1, stderr: expect.stringContaining('isnad restore') })
    expect(await isnad(['restore', file])).toMatchObject({ code: 0 })
    expect(withoutMigrations(await dumpExactly(database))).toEqual(withoutMigrations(before))
  })
})

const withoutMigrations = (lines: readonly string[]) => lines.filter((line) => !line.includes('"labels":["Migration"]'))

/** Every property of every odd node and relationship, with the type that Neo4j tells. */
async function types(): Promise<unknown> {
  const text = `
MATCH (n:Odd)
CALL (n) {
  RETURN n AS thing
  UNION
  MATCH (n)-[r]-()
  RETURN r AS thing
}
UNWIND keys(thing) AS key
RETURN key, valueType(thing[key]) AS type, toString(size(toStringList([thing[key]]))) AS size, coalesce(toStringOrNull(thing[key]), toStringList(thing[key])) AS value
ORDER BY key, type`
  return database.read({ name: 'types', text, params: {} })
}

function brokenOff(after: number): () => void {
  let left = after
  return () => {
    if (--left === 0) throw new Error('broken off')
  }
}

const brokenAt = (wanted: string) => (progress: { step: string }) => {
  if (progress.step === wanted) throw new Error('broken off')
}

/** Changes the header as if the backup had been made with it. */
function resign(change: (header: BackupHeader) => BackupHeader): void {
  const bytes = readFileSync(file)
  const body = bytes.subarray(headerLength)
  const changed = change(unpackHeader(file, bytes.subarray(0, headerLength)))
  const checksum = checksumOf(changed, createHash('sha256').update(body).digest('hex'))
  writeFileSync(file, Buffer.concat([packHeader({ ...changed, checksum }), body]))
}

/** Presses Ctrl-C at this sentence; where the command was faster, what it has done is undone and it is run again. */
async function stopped(args: readonly string[], sentence: RegExp, undo: () => unknown): Promise<void> {
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    const { code } = await isnad(args, {}, { by: 'SIGINT', at: sentence })
    if (code === 130) return
    // A signal that meets Node while it ends has its default effect, so there is no code: the work was done.
    expect([0, null]).toContain(code)
    await undo()
  }
  expect.fail(`isnad ${args[0]} was never stopped.`)
}
