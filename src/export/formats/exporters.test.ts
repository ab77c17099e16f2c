import { expect, test } from 'vitest'
import { exportedOf } from '../testing/exported-of.ts'
import { smallRecords } from '../testing/full-claim.ts'
import { exporters } from './index.ts'

test('formats have names of their own, in lower case with hyphens', () => {
  const names = exporters.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/u)
})

// A bundle of STIX begins when all claims have been read once.
const streaming = exporters.filter(({ name }) => name !== 'stix')

test.each(streaming.map((exporter) => [exporter.name, exporter] as const))(
  '%s is written while the claims are read, and reads no more of them when nobody reads on',
  async (_, exporter) => {
    const exported = exportedOf(smallRecords({ claims: [] }))
    const { value: first } = await exported.claims()[Symbol.asyncIterator]().next()
    let read = 0
    let isClosed = false
    const claims = async function* () {
      try {
        for (;;) yield { ...first, record: { ...first.record, id: `claim-${read++}` } }
      } finally {
        isClosed = true
      }
    }
    for await (const _ of exporter.write({ ...exported, claims })) if (read >= 100) break
    expect(read).toBeLessThan(100_000)
    await expect.poll(() => isClosed).toBe(true)
  },
)
