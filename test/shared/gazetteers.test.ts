import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { audit } from '../../src/graph/audit/audit.ts'
import { ochaCod } from '../../src/import/formats/ocha-cod/ocha-cod.importer.ts'
import { ucdpGed } from '../../src/import/formats/ucdp-ged/ucdp-ged.importer.ts'
import type { PlaceReport } from '../../src/import/gazetteers/place-report.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { database, importFrom, served, withServer } from '../support/gazetteers.ts'
import { type RawRow, sharedTable } from '../support/shared-table.ts'

const listed = sharedTable('gazetteer/cod-ab-syr-adm4-20210113.csv', ({ ADM1_PCODE }) =>
  ['SY08', 'SY09'].includes(ADM1_PCODE!),
)
const timesAt = new Map<string, number>()
/** Of each place that the file names at most five events. */
const coded = sharedTable('ucdp/ged191-syria-deir-ez-zor-2018-2019.csv', ({ adm_2, where_coordinates }) => {
  const place = `${adm_2} ${where_coordinates}`
  timesAt.set(place, (timesAt.get(place) ?? 0) + 1)
  return timesAt.get(place)! <= 5
})
const founding = join(packageRoot, 'seeds', 'sy24-deir-ez-zor')
const ours: { id: string; place: string }[] = parse(readFileSync(join(founding, 'incidents.yaml'), 'utf8'))

describe.skipIf(listed.isAbsent || coded.isAbsent)(
  'communities of OCHA, events of UCDP there and the founding article (skipped where ISNAD_SHARED is absent)',
  () => {
    let places: PlaceReport
    withServer()
    beforeAll(async () => {
      await loadSeed(database, founding)
      await importFrom(ochaCod, 'populated-places.csv', listed.content)
      places = (await importFrom(ucdpGed, 'ged.csv', coded.content)).places!
    })

    it('has the incidents of Dhiban at its community: those of the article by its code, those of UCDP by its name', async () => {
      const article = ours.filter(({ place }) => place === 'dhiban').map(({ id }) => `isnad:${id}`)
      const diban = eventsWhere(({ where_coordinates: where }) => where === 'Diban town')
      expect([article.length, diban.length]).toEqual([3, 5])
      expect(await incidentsOf('ocha:C5202')).toEqual(sorted([...article, ...diban]))
    })

    it('has in the governorate and in each district the incidents of their villages', async () => {
      const article = ours.map(({ id }) => `isnad:${id}`)
      expect(await incidentsOf('ocha:SY09')).toEqual(sorted([...article, ...eventsWhere(() => true)]))
      expect(await incidentsOf('ocha:SY08')).toEqual([])
      for (const [name, code] of Object.entries(districts)) {
        const found = (await incidentsOf(`ocha:${code}`)).filter((id) => id.startsWith('ucdp-ged:'))
        expect(found).toEqual(sorted(eventsWhere(({ adm_2 }) => adm_2 === name)))
      }
    })

    it('has at a community the events whose place has its name within its district', async () => {
      const plain = listed.rows.flatMap(({ PP_NAME_EN: name, PP_PCODE: code, ADM2_PCODE: district }) => {
        const isThere = ({ where_coordinates: where, adm_2 }: RawRow) =>
          districts[adm_2!] === district && bare(where!) === bare(name!)
        const there = eventsWhere(isThere)
        return there.length > 0 ? [{ code: `ocha:${code}`, there }] : []
      })
      expect(plain.length).toBeGreaterThan(5)
      for (const { code, there } of plain) expect(await incidentsOf(code)).toEqual(expect.arrayContaining(there))
    })

    it('tells of every place why it is taken for one, or for none', async () => {
      const named = new Set(coded.rows.map(({ adm_2, where_coordinates }) => `${adm_2} ${where_coordinates}`))
      expect(named.size).toBe(109)
      // As docs/imports/gazetteers.md has it.
      const foundBy = (words: RegExp) => places.found.filter(({ reason }) => words.test(reason)).length
      expect([places.found.length, places.notFound.length]).toEqual([59, 51])
      expect([/both are called/u, /but for the article/u, /sounds like/u].map(foundBy)).toEqual([18, 5, 36])
      expect(places.notFound.filter(({ reason }) => reason.startsWith('It may be any'))).toHaveLength(2)
      expect(places.found.find(({ name }) => name === 'Hajin town')!.reason).toBe(
        'The place "Hajin town" is taken for "Hajin" (ocha:C5175): both are called "Hajin", alone of all within "Abu Kamal" (ocha:SY0902).',
      )
      expect(places.notFound.find(({ name }) => name === 'Albu Badran village')!.reason).toBe(
        'It may be any of several within "Abu Kamal" (ocha:SY0902): "Bubadran" (ocha:C5185), "Al Bou Badran" (ocha:C6799).',
      )
      expect(await audit(database)).toEqual([])
    })
  },
)

const districts: Readonly<Record<string, string>> = {
  'Deir ez Zor district': 'SY0901',
  'Albu Kamal district': 'SY0902',
  'Al Mayadin district': 'SY0903',
}
const bare = (name: string): string => name.toLowerCase().replace(/ (?:town|village)$| \([^)]*\)$/u, '')
const sorted = (ids: readonly string[]): string[] => [...ids].sort()
const eventsWhere = (isAsked: (row: RawRow) => boolean): string[] =>
  coded.rows.filter(isAsked).map(({ id }) => `ucdp-ged:${id}`)

async function incidentsOf(place: string): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = null, total = -1; total !== ids.length; ) {
    const { data, errors } = await served.ask(
      'CLEAR',
      `query ($place: Ref!, $after: String) { incidents(filter: {places: [$place]}, first: 200, after: $after) {
        totalCount pageInfo { endCursor } nodes { identifiers { scheme value } }
      } }`,
      { place, after },
    )
    expect(errors).toEqual([])
    const { nodes, pageInfo, totalCount } = data.incidents
    for (const { identifiers } of nodes) ids.push(`${identifiers[0].scheme}:${identifiers[0].value}`)
    expect(nodes.length > 0 || totalCount === ids.length).toBe(true)
    ;[after, total] = [pageInfo.endCursor, totalCount]
  }
  return sorted(ids)
}
