import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Entry, ExternalSort } from './external-sort.ts'

async function sorted(entries: readonly Entry[], runBytes: number): Promise<{ found: Entry[]; left: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-sort-'))
  try {
    const sort = new ExternalSort(folder, runBytes)
    for (const entry of entries) await sort.add(entry)
    const found: Entry[] = []
    for await (const entry of sort.sorted()) found.push(entry)
    return { found, left: await readdir(folder) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('entries come by key, those of one key in the order in which they were added, whatever memory there is', async () => {
  const entry = fc.record({ key: fc.stringMatching(/^[a-zé\u2028😀:]{0,3}$/u), text: fc.stringMatching(/^[^\n]*$/u) })
  await fc.assert(
    fc.asyncProperty(fc.array(entry), fc.constantFrom(1, 200, 100_000), async (entries, runBytes) => {
      const numbered = entries.map(({ key, text }, at) => ({ key, text: `${at} ${text}` }))
      const { found, left } = await sorted(numbered, runBytes)
      expect(found).toEqual(numbered.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)))
      expect(left).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('more runs than files may be open are merged in between', async () => {
  const entries = Array.from({ length: 200 }, (_, at) => ({ key: String((at * 7) % 200).padStart(3, '0'), text: 'x' }))
  const { found, left } = await sorted(entries, 1)
  expect(found.map(({ key }) => Number(key))).toEqual(entries.map((_, at) => at))
  expect(left).toEqual([])
})
