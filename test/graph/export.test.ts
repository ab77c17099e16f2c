import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { writeFolder } from '../../src/cli/export/write-folder.ts'
import { datasetExporter } from '../../src/export/formats/dataset/dataset.exporter.ts'
import { openExport } from '../../src/export/open-export.ts'
import { audit } from '../../src/graph/audit/audit.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { marking } from '../../src/vocabulary/index.ts'
import { dumpGraph } from '../support/dump-graph.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { markedDataset, markedSeed } from '../support/marked-seed.ts'
import { seedOf } from '../support/seed-of.ts'
import { testDatabase } from '../support/test-database.ts'

let database: Database
let folder: string

beforeAll(() => {
  database = testDatabase()
})
beforeEach(async () => {
  await emptyGraph(database)
  folder = mkdtempSync(join(tmpdir(), 'isnad-export-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
afterAll(() => database.close())

const everything = { viewer: { level: 4, seesPeople: true }, lens: null }

async function exportAll(scope = {}) {
  const exported = await openExport(database, { ...everything, ...scope })
  await writeFolder(folder, datasetExporter.files!(exported))
}

/** In the order that the export tells. */
async function loadExport() {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  for (const [, name] of readme.matchAll(/isnad load (.+)/gu)) await loadSeed(database, join(folder, name!))
}

const ids = async () =>
  (
    await database.read({
      name: 'ids',
      text: 'MATCH (n:Node) RETURN n.id AS id UNION MATCH (n:Coverage|Assessment|Name|SourceRecord) RETURN n.id AS id',
      params: {},
    })
  )
    .map(({ id }) => id as string)
    .sort()

/** The hash of a data set tells how its files say it, in which order above all. */
const withoutHash = (lines: readonly string[]) => lines.map((line) => line.replace(/"contentHash":"[^,}]+"/u, ''))

describe('an export as data sets', () => {
  const seeds = ['seeds/sy24-deir-ez-zor', 'seeds/competency', 'seeds/competency-events', 'test/fixtures/seeds/valley']

  it('makes an equal graph with equal ids', async () => {
    for (const seed of seeds) await loadSeed(database, join(packageRoot, seed))
    const before = { graph: await dumpGraph(database), ids: await ids() }
    await exportAll()
    await emptyGraph(database)
    await loadExport()
    expect(await ids()).toEqual(before.ids)
    expect(withoutHash(await dumpGraph(database))).toEqual(withoutHash(before.graph))
    expect(await audit(database)).toEqual([])
    expect(readdirSync(folder)).toHaveLength(seeds.length + 1)
  }, 1_800_000)

  it.each(['CLEAR', 'AMBER'] as const)(
    'can be loaded as a viewer of %s sees it, and is then exported as it was',
    async (viewer) => {
      for (const level of ['GREEN', 'RED'] as const) {
        await loadDataset(database, seedOf(markedSeed(level)))
        await loadDataset(database, seedOf(markedDataset(level)))
      }
      await exportAll({ viewer: { level: marking.rank(viewer), seesPeople: false } })
      const before = exportedLines()
      await emptyGraph(database)
      await loadExport()
      rmSync(folder, { recursive: true })
      await exportAll()
      expect(exportedLines()).toEqual(before)
    },
    1_800_000,
  )

  it('through a lens holds what the claims name, and can be loaded', async () => {
    for (const seed of seeds.slice(1, 3)) await loadSeed(database, join(packageRoot, seed))
    const lens = { claimants: ['vale:ashen-column'], includeUndated: true }
    await exportAll({ lens })
    const claims = exportedLines().filter((line) => line.startsWith('competency/claims.ndjson {'))
    expect(claims.length).toBeGreaterThan(1)
    for (const claim of claims) expect(claim).toContain('"claimant":"ashen-column"')
    await emptyGraph(database)
    await loadExport()
    expect(await audit(database)).toEqual([])
    const before = exportedLines()
    rmSync(folder, { recursive: true })
    await exportAll()
    expect(exportedLines()).toEqual(before)
  }, 1_800_000)
})

/** What stands in the files of data sets, in an order of its own. */
function exportedLines(): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ndjson|yaml)$/u.test(name),
  )
  const lines = names.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .map((line) => `${name} ${line}`),
  )
  // What is left over is of no data set at first, and then of one.
  return lines.filter((line) => !line.startsWith('left-over/dataset.yaml globalId')).sort()
}
