import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { ImportFile } from '../formats/importer.ts'
import type { SeedKind } from '../seed/files/seed-file.ts'
import type { SeedInput } from '../seed/seed-source.ts'
import { printRejected, Rejections } from './rejections.ts'
import { settle } from './settle.ts'
import { spoolImport } from './spool-import.ts'
import { linesImporter } from './testing/lines-importer.ts'

async function spool(contents: Record<string, string>, runBytes?: number) {
  const work = await mkdtemp(join(tmpdir(), 'isnad-spool-'))
  onTestFinished(() => rm(work, { recursive: true }))
  const files: ImportFile[] = []
  for (const [name, content] of Object.entries(contents)) {
    await writeFile(join(work, name), content)
    files.push({ name, path: join(work, name) })
  }
  const folder = join(work, 'dataset')
  await mkdir(folder)
  const rejections = new Rejections(join(work, 'rejected.ndjson'))
  const dataset = await linesImporter.dataset(files[0]!)
  await spoolImport({ importer: linesImporter, files, dataset, folder, rejections, runBytes })
  return {
    folder,
    settle: async () => {
      const source = await settle({ folder, files, rejections })
      const all = async <K extends SeedKind>(kind: K) => {
        const inputs: SeedInput<K>[] = []
        for await (const batch of source.batches(kind)) inputs.push(...batch)
        return inputs
      }
      return { actors: await all('actors'), claims: await all('claims') }
    },
    rejected: async () => {
      const all: string[] = []
      for await (const one of rejections.all()) all.push(printRejected(one))
      return all
    },
  }
}

const actor = (id: string, more: object = {}) =>
  `actors ${JSON.stringify({ id, kind: 'STATE', name: { en: id }, ...more })}\n`
const claim = (id: string, subject: string, object: string, more: object = {}) =>
  `claims ${JSON.stringify({ id, claimant: subject, attribution: 'CODED', subject, predicate: 'SUPPORTS', object, modality: 'STATED', ...more })}\n`

describe('what an importer yields becomes a data set', () => {
  test.each([undefined, 1])('sorted by id, with records of one id united (memory: %s)', async (runBytes) => {
    const { settle, rejected } = await spool(
      {
        'a.txt': actor('red') + claim('c2', 'red', 'blue') + actor('blue') + claim('c1', 'blue', 'red'),
        'b.txt': actor('red'),
      },
      runBytes,
    )
    const { actors, claims } = await settle()
    expect(actors.map(({ ref }) => ref)).toEqual(['lines:blue', 'lines:red'])
    expect(claims.map(({ ref }) => ref)).toEqual(['lines:c1', 'lines:c2'])
    expect(await rejected()).toEqual([])
  })

  test('keeps the columns of a row in their order, numbers among them', async () => {
    const record = {
      file: 'a',
      row: 1,
      fields: [
        ['b', '1'],
        ['7', '2'],
        ['a', '3'],
        ['7', '4'],
      ],
    }
    const { settle } = await spool({ 'a.txt': actor('red') + actor('blue') + claim('c', 'red', 'blue', { record }) })
    expect((await settle()).claims[0]!.record).toEqual(record)
  })
})

describe('what cannot be taken is rejected with its place and the reason', () => {
  test('what the importer refuses, and what breaks the format', async () => {
    const { rejected } = await spool({ 'a.txt': `! The column x is empty.\n${actor('red', { kind: 'CLUB' })}` })
    expect(await rejected()).toEqual([
      'a.txt:1 The column x is empty.',
      expect.stringMatching(/^a\.txt:2 red: kind: "CLUB" is no/u),
    ])
  })

  test('what is told in two ways, naming both places; the first one stays', async () => {
    const { settle, rejected } = await spool({
      'a.txt': actor('red'),
      'b.txt': `\n${actor('red', { kind: 'STATE_FORCE' })}`,
    })
    expect((await settle()).actors[0]).toMatchObject({ actorKind: 'STATE' })
    expect(await rejected()).toEqual([
      'b.txt:2 red is told otherwise than in a.txt:1, and only its names and identifiers may differ.',
    ])
  })

  test('what rests on something rejected, and what breaks the rules of claims', async () => {
    const lines = [
      actor('red'),
      actor('blue', { kind: 'CLUB' }),
      claim('c1', 'red', 'blue'),
      claim('c2', 'red', 'red'),
      claim('c3', 'red', 'green', { derivedFrom: [{ claim: 'c1', how: 'REPEATS' }] }),
      actor('green'),
      claim('c4', 'green', 'red'),
    ]
    const { settle, rejected } = await spool({ 'a.txt': lines.join('') })
    expect((await settle()).claims.map(({ ref }) => ref)).toEqual(['lines:c4'])
    expect((await rejected()).map((line) => line.slice(0, 17))).toEqual([
      'a.txt:2 blue: kin',
      'a.txt:3 c1.object',
      'a.txt:4 c2.object',
      'a.txt:5 c3.derive',
    ])
  })

  test('not so what is wrong with the data set as such', async () => {
    const { folder, settle } = await spool({ 'a.txt': actor('red') })
    const dataset = JSON.parse(await readFile(join(folder, 'dataset.yaml'), 'utf8'))
    await writeFile(join(folder, 'dataset.yaml'), JSON.stringify({ ...dataset, scheme: 'No scheme' }))
    await expect(settle()).rejects.toMatchObject({ code: 'INVALID_DATASET' })
  })
})
