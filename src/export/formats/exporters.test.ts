import { expect, test } from 'vitest'
import type { Exported, ExportedLink } from '../exporter.ts'
import { exportedOf } from '../testing/exported-of.ts'
import { smallRecords } from '../testing/full-claim.ts'
import { exporters } from './index.ts'

test('formats have names of their own, in lower case with hyphens', () => {
  const names = exporters.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/u)
})

// A bundle of STIX begins when all claims have been read once; a map and data sets tell records in turn.
const inTurn = ['stix', 'geojson', 'dataset']
const streaming = exporters.filter(({ name }) => !inTurn.includes(name))

test.each(streaming.map((exporter) => [exporter.name, exporter] as const))(
  '%s is written while claims or links are read, and reads no more of them when nobody reads on',
  async (_, exporter) => {
    let read = 0
    let isClosed = false
    const endless = async function* <T>(one: (at: number) => T) {
      try {
        for (;;) yield one(read++)
      } finally {
        isClosed = true
      }
    }
    for await (const _ of exporter.write(await endlessExport(endless))) if (read >= 100) break
    expect(read).toBeLessThan(100_000)
    await expect.poll(() => isClosed).toBe(true)
  },
)

async function endlessExport(endless: <T>(one: (at: number) => T) => AsyncIterable<T>): Promise<Exported> {
  const exported = exportedOf(smallRecords({ claims: [] }))
  const { value: claim } = await exported.claims()[Symbol.asyncIterator]().next()
  const link: Omit<ExportedLink, 'proposition'> = {
    ...{ subject: claim.subject, object: claim.subject, predicate: 'SUPPORTS', status: 'SINGLE_ORIGIN' },
    ...{ origins: { min: 1, max: 1 }, assertions: 1, denials: 0, heldFrom: null, heldTo: null },
  }
  return {
    ...exported,
    claims: () => endless((at) => ({ ...claim, record: { ...claim.record, id: `claim-${at}` } })),
    links: () => endless((at) => ({ ...link, proposition: `proposition-${at}` })),
  }
}
