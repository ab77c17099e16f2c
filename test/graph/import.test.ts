import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { readDatasets, removeDataset } from '../../src/import/load/datasets.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import { runImport, tryImport } from '../../src/import/run-import/run-import.ts'
import { type ImportRequest, type SpooledFiles, spoolFiles } from '../../src/import/run-import/spool-files.ts'
import { writeReport } from '../../src/import/run-import/write-report.ts'
import { printRejected } from '../../src/import/spool/rejections.ts'
import { linesImporter } from '../../src/import/spool/testing/lines-importer.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { dumpGraph } from '../support/dump-graph.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { sampleSeed } from '../support/sample-seed.ts'
import { seedOf } from '../support/seed-of.ts'
import { testDatabase } from '../support/test-database.ts'

let database: Database
let folder: string

beforeAll(() => {
  database = testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'isnad-imports-'))
})
beforeEach(() => emptyGraph(database))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await database.close()
})

const read = (text: string, params = {}) => database.read({ name: 'test', text, params })

const actor = (id: string, more: object = {}) =>
  `actors ${JSON.stringify({ id, kind: 'STATE', name: { en: id }, ...more })}`
const claim = (id: string, subject: string, object: string, more: object = {}) =>
  `claims ${JSON.stringify({ id, claimant: subject, attribution: 'CODED', subject, predicate: 'SUPPORTS', object, modality: 'STATED', ...more })}`

interface Imported {
  readonly loaded: Awaited<ReturnType<typeof runImport>>
  readonly rejected: readonly string[]
}

async function importLines(lines: readonly string[], more: Partial<ImportRequest> & { strict?: boolean } = {}) {
  return spooling(lines, more, async (spooled): Promise<Imported> => {
    const loaded = await runImport(database, spooled, { strict: more.strict === true })
    return { loaded, rejected: await rejectedOf(spooled) }
  })
}

async function spooling<T>(
  lines: readonly string[],
  more: Partial<ImportRequest>,
  use: (spooled: SpooledFiles) => Promise<T>,
): Promise<T> {
  const source = join(folder, 'rows.txt')
  writeFileSync(source, lines.map((line) => `${line}\n`).join(''))
  const spooled = await spoolFiles({ importer: linesImporter, source, input: Readable.from([]), ...more })
  try {
    return await use(spooled)
  } finally {
    await spooled.remove()
  }
}

async function rejectedOf({ rejections }: SpooledFiles): Promise<string[]> {
  const all: string[] = []
  for await (const rejected of rejections.all()) all.push(printRejected(rejected))
  return all
}

const rows = [actor('red'), actor('x:1'), claim('c1', 'red', 'x:1'), claim('c2', 'x:1', 'red')]

describe('importing', () => {
  it('loads what the file says; again it changes nothing', async () => {
    const { loaded } = await importLines(rows)
    expect(loaded).toMatchObject({ dataset: 'lines:lines', records: { actors: 2, claims: 2 }, rejected: 0 })
    expect(await audit(database)).toEqual([])
    const before = await dumpGraph(database)
    expect((await importLines(rows)).loaded.loaded).toMatchObject({ unchanged: true })
    expect((await importLines(rows.toReversed())).loaded.loaded).toMatchObject({ unchanged: true })
    expect(await dumpGraph(database)).toEqual(before)
  })

  it('of another release updates, supersedes and withdraws', async () => {
    await importLines(rows, { release: '1' })
    const next = [
      actor('red', { name: { en: 'Red' } }),
      actor('x:1'),
      claim('c1', 'red', 'x:1', { modality: 'ALLEGED' }),
    ]
    const { loaded } = await importLines(next, { release: '2' })
    expect(loaded).toMatchObject({ version: '2', loaded: { entities: 1, claims: 1, withdrawals: 1 } })
    expect(await read('MATCH (:Claim)-[s:SUPERSEDES]->() RETURN s.reason AS reason')).toEqual([
      { reason: 'DATASET_RELEASE' },
    ])
    expect(await audit(database)).toEqual([])
  })

  it('rejects what rests on nothing in the graph, and takes the rest', async () => {
    const { loaded, rejected } = await importLines([...rows, claim('c3', 'red', 'ucdp:9')])
    expect(loaded).toMatchObject({ rejected: 1, loaded: { claims: 2 } })
    expect(rejected).toEqual([
      'rows.txt:5 c3.object: Nothing in the graph is known as ucdp:9. Load the data set that defines it first.',
    ])
    expect(await audit(database)).toEqual([])
  })

  it('with a single rejection writes nothing where it is strict', async () => {
    const before = await dumpGraph(database)
    await expect(importLines([...rows, '! bad'], { strict: true })).rejects.toMatchObject({ code: 'INVALID_DATASET' })
    expect(await dumpGraph(database)).toEqual(before)
  })

  it('leaves to other data sets what they define otherwise, and refers to it', async () => {
    await loadDataset(database, seedOf(sampleSeed()))
    const { loaded } = await importLines([actor('ucdp:1'), actor('green'), claim('c1', 'green', 'ucdp:1')])
    expect(loaded.loaded).toMatchObject({ yielded: 1, entities: 1, claims: 1 })
    const named = await read(
      "MATCH (c:Claim {slug: 'lines:c1'})-[:STATES]->()-[:OBJECT]->(a)-[:DEFINED_BY]->(d) RETURN d.title AS title",
    )
    expect(named).toEqual([{ title: 'Sample' }])
    expect(await audit(database)).toEqual([])
  })

  it('under another id is another data set, with claims of its own', async () => {
    await importLines(rows)
    await importLines(rows, { dataset: 'mine' })
    expect((await readDatasets(database)).map(({ ref, claims }) => [ref, claims]).sort()).toEqual([
      ['lines:lines', 2],
      ['mine:mine', 2],
    ])
    expect(await audit(database)).toEqual([])
  })

  it('on trial writes nothing and tells what would be rejected', async () => {
    const before = await dumpGraph(database)
    await spooling([...rows, '! The column x is empty.'], {}, async (spooled) => {
      const outcome = await tryImport(spooled, { strict: false })
      expect(outcome).toMatchObject({ loaded: null, rejected: 1, records: { actors: 2, claims: 2 } })
      const report = join(folder, 'report.json')
      await writeReport(report, { ...outcome, error: null }, spooled.rejections)
      expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
        dataset: 'lines:lines',
        rejected: 1,
        rejections: [{ file: 'rows.txt', line: 5, message: 'The column x is empty.' }],
      })
    })
    expect(await dumpGraph(database)).toEqual(before)
  })
})

describe('removing a data set', () => {
  it('withdraws all that only it says, and leaves the rest', async () => {
    await loadDataset(database, seedOf(sampleSeed()))
    await importLines([actor('only-here'), claim('c1', 'only-here', 't:red')])
    const result = await removeDataset(database, 'lines')
    expect(result).toMatchObject({ unchanged: false, withdrawals: 1 })
    const overview = (await readDatasets(database)).map(({ ref, claims, isWhole }) => [ref, claims, isWhole])
    expect(overview).toEqual([
      ['lines:lines', 0, true],
      ['t:sample', 8, true],
    ])
    expect(await audit(database)).toEqual([])
    expect(await removeDataset(database, 'lines:lines')).toMatchObject({ unchanged: true })
  })

  it('brings back what was removed when it is imported again', async () => {
    await importLines(rows)
    await removeDataset(database, 'lines')
    expect((await importLines(rows)).loaded.loaded).toMatchObject({ claims: 2 })
    expect(await audit(database)).toEqual([])
  })

  it('that is not there is refused, with the name that was probably meant', async () => {
    await importLines(rows)
    await expect(removeDataset(database, 'line:lines')).rejects.toThrow('Did you mean lines:lines?')
  })
})
