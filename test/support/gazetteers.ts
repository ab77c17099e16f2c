import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { Importer } from '../../src/import/formats/importer.ts'
import { ochaCod } from '../../src/import/formats/ocha-cod/ocha-cod.importer.ts'
import { lookUpPlaces } from '../../src/import/gazetteers/look-up-places.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import { runImport } from '../../src/import/run-import/run-import.ts'
import { spoolFiles } from '../../src/import/run-import/spool-files.ts'
import type { Marking } from '../../src/vocabulary/index.ts'
import { emptyGraph } from './empty-graph.ts'
import { type SeedContent, seedOf } from './seed-of.ts'
import { type ServedToViewers, serveToViewers } from './serve-to-viewers.ts'
import { testDatabase } from './test-database.ts'

export const database = testDatabase()
export let served: ServedToViewers
let folder: string

/** Before each test of the file an empty graph, served to viewers of every clearance. */
export function withEmptyGraph() {
  withServer()
  beforeEach(() => emptyGraph(database))
}

/** An empty graph for all tests of the file together. */
export function withServer() {
  beforeAll(async () => {
    served = await serveToViewers(database)
    folder = mkdtempSync(join(tmpdir(), 'isnad-gazetteers-'))
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await served.close()
  })
}

/** Dhiban is one in Al Mayadin and another in Deir ez-Zor, where there are two called Tayba. */
const listed = `PP_NAME_EN,PP_NAME_AR,PP_PCODE,ADM3_EN,ADM3_PCODE,ADM2_EN,ADM2_PCODE,ADM1_EN,ADM1_PCODE,ADM0_EN,ADM0_PCODE
Dhiban,ذيبان,C5202,Thiban,SY090301,Al Mayadin,SY0903,Deir-ez-Zor,SY09,Syrian Arab Republic,SY
Hajin,هجين,C5011,Hajin,SY090202,Abu Kamal,SY0902,Deir-ez-Zor,SY09,Syrian Arab Republic,SY
Dhiban,ذيبان,C4001,Khasham,SY090104,Deir-ez-Zor,SY0901,Deir-ez-Zor,SY09,Syrian Arab Republic,SY
Tayba,طيبة,C4002,Khasham,SY090104,Deir-ez-Zor,SY0901,Deir-ez-Zor,SY09,Syrian Arab Republic,SY
Tayba,طيبة,C4003,Basira,SY090105,Deir-ez-Zor,SY0901,Deir-ez-Zor,SY09,Syrian Arab Republic,SY
Deir-ez-Zor,دير الزور,C4000,Deir-ez-Zor,SY090100,Deir-ez-Zor,SY0901,Deir-ez-Zor,SY09,Syrian Arab Republic,SY
`
export const units = `ADM3_PCODE,ADM3_EN,ADM3_AR,ADM2_PCODE,ADM2_EN,ADM2_AR,ADM1_PCODE,ADM1_EN,ADM1_AR,ADM0_PCODE,ADM0_EN,ADM0_AR
SY090301,Thiban,ذيبان,SY0903,Al Mayadin,الميادين,SY09,Deir-ez-Zor,دير الزور,SY,Syrian Arab Republic,سوريا
`

export async function importFrom(importer: Importer, name: string, content: string) {
  const source = join(folder, name)
  writeFileSync(source, content)
  const spooled = await spoolFiles({ importer, source, input: Readable.from([]) })
  try {
    return await runImport(database, spooled, { strict: false })
  } finally {
    await spooled.remove()
  }
}

export const importListed = () => importFrom(ochaCod, 'populated-places.csv', listed)

type Names = Record<string, string> | [string, string, Marking][]
export const namesOf = (names: Names) =>
  (Array.isArray(names) ? names : Object.entries(names).map(([lang, value]) => [lang, value, 'CLEAR'] as const)).map(
    ([lang, value, marking]) => ({ value, lang, kind: 'PRIMARY' as const, marking }),
  )

export interface Told {
  readonly id: string
  readonly kind: 'COUNTRY' | 'GOVERNORATE' | 'DISTRICT' | 'SUBDISTRICT' | 'COMMUNITY' | 'REGION'
  readonly names: Names
  readonly within?: string
  readonly identifiers?: string[]
}

const around: Told[] = [
  { id: 'syria', kind: 'COUNTRY', names: { en: 'Syria' } },
  { id: 'deir', kind: 'GOVERNORATE', names: { en: 'Deir ez-Zor Governorate' }, within: 'syria' },
  { id: 'mayadin', kind: 'DISTRICT', names: { en: 'Mayadin district' }, within: 'deir' },
  { id: 'deir-district', kind: 'DISTRICT', names: { en: 'Deir ez-Zor' }, within: 'deir' },
]

/** Places of a data set, with an incident at each that lies in nothing of them but a division. */
export function notes(places: readonly Told[], more: Partial<SeedContent> = {}): SeedContent {
  return {
    dataset: { ref: 'n:notes', scheme: 'n', title: 'Notes', licence: 'CC0' },
    places: [...around, ...places].map(({ id, kind, names, within, identifiers }) => ({
      ref: `n:${id}`,
      placeKind: kind,
      names: namesOf(names),
      ...(within && { within: within.includes(':') ? within : `n:${within}` }),
      ...(identifiers && { identifiers }),
    })),
    incidents: places.map(({ id }) => ({
      ref: `n:at-${id}`,
      names: [{ value: `At ${id}`, lang: 'en', kind: 'PRIMARY' as const }],
      incidentType: 'RAID' as const,
      place: `n:${id}`,
    })),
    ...more,
  }
}

/** Loads what refers to places by the codes of OCHA, and looks its own up. */
export async function loadAndLookUp(content: SeedContent) {
  const codes = new Set(JSON.stringify(content).match(/(?<=")ocha:\w+(?=")/gu))
  const external = [...codes].map((ref) => ({ ref, kinds: ['places' as const], file: 'notes', line: 1, path: ref }))
  await loadDataset(database, seedOf(content, external))
  return (await lookUpPlaces(database))!
}

export const loadNotes = (places: readonly Told[], more: Partial<SeedContent> = {}) =>
  loadAndLookUp(notes(places, more))

export const village = (id: string, names: Names, within = 'mayadin'): Told => ({
  id,
  kind: 'COMMUNITY',
  names,
  within,
})

/** What the importer takes places for: the codes by the slugs. */
export async function matches(viewer: Marking = 'RED') {
  const { data } = await served.ask(
    viewer,
    `{ claims(filter: {predicates: [SAME_AS]}, first: 100) { nodes {
      marking modality likelihood statement(lang: "en") claimant { ... on Actor { name } }
      proposition { subject { ... on Place { identifiers { scheme value } } } object { ... on Place { identifiers { scheme value } } } }
    } } }`,
  )
  type End = { identifiers: { scheme: string; value: string }[] }
  const refOf = ({ identifiers }: End, among: (scheme: string) => boolean) =>
    identifiers.filter(({ scheme }) => among(scheme)).map(({ scheme, value }) => `${scheme}:${value}`)[0]!
  const isListed = (scheme: string) => ['ocha', 'geonames'].includes(scheme)
  return Object.fromEntries(
    // biome-ignore lint/suspicious/noExplicitAny: an answer.
    data.claims.nodes.map(({ proposition: { subject, object }, ...claim }: any) => [
      refOf(subject, (scheme) => scheme === 'n'),
      { ...claim, is: refOf(object, isListed) },
    ]),
  ) as Record<string, { is: string; marking: Marking; modality: string; likelihood: string | null; statement: string }>
}

export async function incidentsAt(place: string, viewer: Marking = 'CLEAR', lens: object | null = null) {
  const { data, errors } = await served.ask(
    viewer,
    `query ($places: [Ref!]!, $place: Ref!, $lens: Lens) {
      incidents(filter: {places: $places}, lens: $lens, first: 100) { totalCount nodes { name } }
      place(ref: $place, lens: $lens) { incidents(first: 100) { totalCount nodes { name } } here: incidents(includeWithin: false) { nodes { name } } }
    }`,
    { places: [place], place, lens },
  )
  expect(errors).toEqual([])
  const { incidents, place: asked } = data
  expect(asked.incidents).toEqual(incidents)
  expect(incidents.totalCount).toBe(incidents.nodes.length)
  const namesIn = (nodes: { name: string }[]) => nodes.map(({ name }) => name)
  return { within: namesIn(incidents.nodes), here: namesIn(asked.here.nodes) }
}
