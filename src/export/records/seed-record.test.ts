import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type SeedKind, seedKinds } from '../../import/seed/files/seed-file.ts'
import { formats } from '../../import/seed/format/formats.ts'
import type { InputContext } from '../../import/seed/inputs/input-context.ts'
import { toInput } from '../../import/seed/inputs/to-dataset.ts'
import { readSeed } from '../../import/seed/read-seed.ts'
import type { SeedDataset } from '../../import/seed/seed-dataset.ts'
import type { SeedInput } from '../../import/seed/seed-source.ts'
import { packageRoot } from '../../lib/package-root.ts'
import { seedRecord } from './seed-record.ts'
import { shortenIn } from './seed-values.ts'

async function read(folder: string): Promise<SeedDataset> {
  const seed = await readSeed(join(packageRoot, folder))
  if (!seed.ok) throw new Error(`${folder} is not sound.`)
  return seed.dataset
}

/** Read again by themselves: no record knows of any other. */
function contextIn(scheme: string): InputContext {
  const resolve = (ref: string) => (ref.includes(':') ? ref : `${scheme}:${ref}`)
  return {
    resolve,
    resolveSome: (ref) => (ref === undefined ? undefined : resolve(ref)),
    resolveAll: (refs = []) => refs.map(resolve),
    languageOf: () => undefined,
    dayOf: () => null,
  }
}

describe('a record written from what the graph took', () => {
  const folders = [
    'seeds/sy24-deir-ez-zor',
    'seeds/competency',
    'seeds/competency-events',
    'test/fixtures/seeds/valley',
    'test/fixtures/seeds/markings',
    'test/fixtures/seeds/hostile-names',
  ]
  test.each(folders)('is read as the same: %s', async (folder) => {
    const dataset = await read(folder)
    const { scheme } = dataset.dataset
    const check = <K extends SeedKind>(kind: K) => {
      for (const input of dataset[kind] as SeedInput<K>[]) {
        const record = seedRecord(kind, input, shortenIn(scheme))
        expect(formats[kind].safeParse(record).error).toBeUndefined()
        expect(toInput(kind, record, contextIn(scheme))).toEqual(input)
      }
    }
    for (const kind of seedKinds) check(kind)
  })
})
