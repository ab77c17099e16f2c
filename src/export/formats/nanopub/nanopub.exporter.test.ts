import jsonld from 'jsonld'
import { Parser, type Quad, Writer } from 'n3'
import { describe, expect, test, vi } from 'vitest'
import { nanopub as importer } from '../../../import/formats/nanopub/nanopub.importer.ts'
import { importText, seedOf } from '../../../import/formats/testing/as-seed.ts'
import { type ClaimSeed, claimFormat } from '../../../import/seed/format/claim.format.ts'
import { exportedOf, writtenBy } from '../../testing/exported-of.ts'
import { fullClaim, smallRecords } from '../../testing/full-claim.ts'
import { seedRecords } from '../../testing/seed-records.ts'
import { qualified } from '../told/qualified.ts'
import { nanopub } from './nanopub.exporter.ts'
import { nanopubJsonld } from './nanopub-jsonld.exporter.ts'

// What is imported is written to files first, which a busy disk delays.
vi.setConfig({ testTimeout: 60_000 })

const sy24 = await seedRecords('sy24-deir-ez-zor')
const small = smallRecords({ claims: [fullClaim] })

/** As a claim comes back: every reference whole, dates in the long form, what has no order sorted. */
function normal(claim: ClaimSeed): ClaimSeed {
  const whole = qualified<'claims'>(claim, 'isnad')
  for (const field of ['heldDuring', 'claimedOn'] as const) {
    if (whole[field] !== undefined && typeof whole[field] !== 'object') whole[field] = { edtf: String(whole[field]) }
  }
  for (const field of ['against', 'cites', 'supersedes', 'supportTypes'] as const) whole[field]?.sort()
  return whole
}

const asRead = async (trig: string) => {
  const result = await importText(importer, 'x.trig', trig)
  expect(result.rejections).toEqual([])
  return result
}

describe.each([
  ['the founding data set', sy24],
  ['a claim with every field', small],
])('nanopublications of %s', (_, { dataset, records }) => {
  test('come back as claims that are equal, and with all that these speak of', async () => {
    const result = await asRead(await writtenBy(nanopub, exportedOf({ dataset, records })))
    const read = result.records.flatMap(({ kind, value }) => (kind === 'claims' ? [claimFormat.parse(value)] : []))
    const byId = new Map(read.map((claim) => [claim.id, claim]))
    expect(read).toHaveLength(records.claims.length)
    for await (const { record } of exportedOf({ dataset, records }).claims()) {
      const { record: row, ...back } = byId.get(`isnad:${record.id}`)!
      // One that was read from no file has what it now is read from.
      expect(row).toEqual(record.record ?? { file: 'x.trig', row: expect.any(Number), fields: expect.any(Array) })
      expect({ ...back, record: record.record }).toEqual(normal(record))
    }
    const { actors, places, incidents, sources, documents } = seedOf(result)
    expect([actors, places, incidents, sources, documents].map(({ length }) => length)).toEqual(
      (['actors', 'places', 'incidents', 'sources', 'documents'] as const).map((kind) => records[kind].length),
    )
  })

  test('have four graphs each, of which none is empty', async () => {
    const quads = new Parser().parse(await writtenBy(nanopub, exportedOf({ dataset, records })))
    const heads = quads.filter(({ object }) => object.value.endsWith('#Nanopublication'))
    const count = ['claims', 'actors', 'places', 'incidents', 'sources', 'documents'].reduce(
      (sum, kind) => sum + records[kind as 'claims'].length,
      0,
    )
    expect(heads).toHaveLength(count)
    expect(new Set(quads.map(({ graph }) => graph.value)).size).toBe(4 * count)
    for (const { subject } of heads) {
      const graphs = new Set(
        quads.map(({ graph }) => graph.value).filter((name) => name.startsWith(`${subject.value}#`)),
      )
      expect([...graphs].map((name) => name.split('#')[1]).sort()).toEqual([
        'Head',
        'assertion',
        'provenance',
        'pubinfo',
      ])
    }
  })

  test('say the same in JSON-LD', async () => {
    const exported = exportedOf({ dataset, records })
    const lines = (await jsonld.toRDF(JSON.parse(await writtenBy(nanopubJsonld, exported)), {
      format: 'application/n-quads',
    })) as unknown as string
    expect(canonical(new Parser().parse(lines))).toEqual(
      canonical(new Parser().parse(await writtenBy(nanopub, exported))),
    )
  })
})

test('the name of a nanopublication is that of its content, whenever it is exported', async () => {
  const names = async (knownAt: string, statement: string) => {
    const claims = [{ ...fullClaim, statement: { en: statement } }]
    const trig = await writtenBy(nanopub, exportedOf({ ...smallRecords({ claims }), knownAt }))
    return new Parser()
      .parse(trig)
      .flatMap(({ subject, object }) => (object.value.endsWith('Nanopublication') ? subject.value : []))
  }
  const first = await names('2024-01-01T00:00:00.000Z', 'It does.')
  expect(await names('2025-01-01T00:00:00.000Z', 'It does.')).toEqual(first)
  const other = await names('2024-01-01T00:00:00.000Z', 'It does not.')
  expect(other.slice(0, -1)).toEqual(first.slice(0, -1))
  expect(other.at(-1)).not.toBe(first.at(-1))
})

test('a name that is marked higher than what it names is left out', async () => {
  const actor = {
    id: 'one',
    kind: 'STATE',
    name: { en: 'One', ar: { value: 'سر', marking: 'RED' } },
    aliases: { en: [{ value: 'Hushed', marking: 'AMBER' }, 'Uno'] },
  }
  const { dataset, records } = smallRecords({ claims: [] })
  const trig = await writtenBy(nanopub, exportedOf({ dataset, records: { ...records, actors: [actor], claims: [] } }))
  expect(trig).toContain('Uno')
  expect(trig).not.toMatch(/Hushed|سر/u)
})

test('a fault while reading the graph comes out where the export is read', async () => {
  const exported = exportedOf(small)
  const broken = {
    ...exported,
    // biome-ignore lint/correctness/useYield: it fails before it yields.
    claims: async function* () {
      throw new Error('The database went away.')
    },
  }
  await expect(writtenBy(nanopub, broken)).rejects.toThrow('The database went away.')
  await expect(writtenBy(nanopubJsonld, broken)).rejects.toThrow('The database went away.')
})

function canonical(quads: readonly Quad[]): string[] {
  const lines = new Writer({ format: 'N-Quads' })
    .quadsToString([...quads])
    .trim()
    .split('\n')
  return [...new Set(lines)].sort()
}
