import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { packageRoot } from '../../../lib/package-root.ts'
import { seedKinds } from '../files/seed-file.ts'
import { readSeed } from '../read-seed.ts'
import { type SeedSource, sourceOf } from '../seed-source.ts'
import { openSeed } from './open-seed.ts'

const folders = [
  ...(await below('seeds')).filter((name) => !name.endsWith('schema')),
  ...(await below('test/fixtures/seeds')),
]

describe('a folder that is streamed', () => {
  test.each(folders)('says what it says when it is read whole: %s', async (folder) => {
    const whole = await readSeed(folder)
    const streamed = await openSeed(folder)
    if (!whole.ok || !streamed.ok) throw new Error('It is not sound.')
    const { contentHash, externalRefs, dataset } = whole.dataset
    expect(streamed.source).toMatchObject({ contentHash, dataset })
    expect(streamed.source.externalRefs).toHaveLength(externalRefs.length)
    for (const kind of seedKinds) {
      expect(await all(streamed.source, kind)).toEqual(whole.dataset[kind])
      expect(await skimmed(streamed.source, kind)).toEqual(await skimmed(sourceOf(whole.dataset), kind))
      expect(streamed.source.counts[kind]).toBe(whole.dataset[kind].length)
    }
  })

  test('has the problems that it has when it is read whole', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-stream-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const claim = { claimant: 'red', attribution: 'CODED', subject: 'red', predicate: 'SUPPORTS', modality: 'STATED' }
    const files = {
      'dataset.yaml': [{ id: 'x', scheme: 'x', title: 'X', licence: 'CC0-1.0' }],
      'actors.ndjson': [
        { id: 'red', kind: 'STATE', name: { en: 'Red' }, identifiers: ['u:1'] },
        { id: 'blue', kind: 'CLUB', name: { en: 'Blue' }, identifiers: ['u:1'] },
      ],
      'places.ndjson': [{ id: 'p', kind: 'REGION', name: { en: 'P' }, within: 'p' }],
      'claims.ndjson': [
        { ...claim, id: 'c1', object: 'p' },
        { ...claim, id: 'c2', object: 'nobody' },
        { ...claim, id: 'c3', object: 'blue', supersedes: ['c4'], supersession: 'CLAIMANT_REVISED' },
        { ...claim, id: 'c4', claimant: 'blue', object: 'blue', quote: { text: 'x' } },
        { ...claim, id: 'c5', object: 'u:1', derivedFrom: [{ claim: 'red', how: 'REPEATS' }] },
        { ...claim, id: 'twice', object: 'u:1' },
        { ...claim, id: 'twice', object: 'u:1' },
        { ...claim, id: 'c4', object: 'u:1' },
        { ...claim, id: 'red', object: 'u:1' },
      ],
      'coverage.ndjson': [{ id: 'twice', predicate: 'SUPPORTS', subject: 'red' }],
    }
    for (const [name, rows] of Object.entries(files)) {
      await writeFile(join(folder, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    }
    const [whole, streamed] = [await readSeed(folder), await openSeed(folder)]
    if (whole.ok || streamed.ok) throw new Error('It is sound.')
    const told = (problems: typeof whole.problems) =>
      problems.map(({ file, line, path, code }) => `${file}:${line} ${code} ${path}`).sort()
    expect(told(streamed.problems)).toEqual(told(whole.problems))
    expect(whole.problems.length).toBeGreaterThan(7)
  })
})

async function below(folder: string): Promise<string[]> {
  const path = join(packageRoot, folder)
  return (await readdir(path)).map((name) => join(path, name))
}

/** Each with its reference, and whether it names other claims. */
async function skimmed(source: SeedSource, kind: (typeof seedKinds)[number]): Promise<unknown[]> {
  const records: unknown[] = []
  for await (const batch of source.skim(kind)) {
    for (const { ref, namesClaims, read } of batch) records.push([ref, namesClaims, read()])
  }
  return records
}

async function all(source: SeedSource, kind: (typeof seedKinds)[number]): Promise<unknown[]> {
  const inputs: unknown[] = []
  for await (const batch of source.batches(kind)) inputs.push(...batch)
  return inputs
}
