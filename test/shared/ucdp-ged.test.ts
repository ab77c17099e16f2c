import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ucdpGed } from '../../src/import/formats/ucdp-ged/ucdp-ged.importer.ts'
import { type AskFor, serveImport } from '../support/serve-import.ts'
import { type RawRow, sharedTable } from '../support/shared-table.ts'
import { testDatabase } from '../support/test-database.ts'

const isRising = ({ low, best, high }: RawRow) => Number(low) <= Number(best) && Number(best) <= Number(high)
const { isAbsent, rows, content } = sharedTable(
  'ucdp/ged191-syria-deir-ez-zor-2018-2019.csv',
  (row) => ['', 'Al Mayadin district'].includes(row.adm_2!) || Number(row.date_prec) > 2 || !isRising(row),
)

interface Named {
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[]
}

const gedId = ({ identifiers }: Named) => identifiers.find(({ scheme }) => scheme === 'ucdp-ged')!.value

describe.skipIf(isAbsent)('events of Deir ez-Zor (skipped where ISNAD_SHARED is absent)', () => {
  const database = testDatabase()
  let ask: AskFor
  let governorate: string
  let district: string

  beforeAll(async () => {
    ask = await serveImport(database, { importer: ucdpGed, name: 'ged.csv', content })
    governorate = await placeNamed('Deir ez Zor Governorate')
    district = await placeNamed('Al Mayadin district')
  })
  afterAll(() => database.close())

  async function placeNamed(name: string): Promise<string> {
    const { search } = await ask(
      `query ($name: String!) { search(text: $name, types: [PLACE]) { nodes { by node { id } } } }`,
      { name },
    )
    const exact = search.nodes.filter(({ by }: { by: string }) => by === 'EXACT')
    expect(exact).toHaveLength(1)
    return exact[0].node.id
  }

  const withinYear = (year: string) =>
    rows.filter(({ date_start, date_end }) => date_start! <= `${year}-12-31` && date_end! >= `${year}-01-01`)

  const incidentsOf = async (place: string, year: string) => {
    const { incidents } = await ask(
      `query ($place: Ref!, $year: EdtfDate!) {
        incidents(filter: { places: [$place], date: $year }, first: 200) {
          totalCount
          nodes {
            identifiers { scheme value }
            date { earliest latest }
            casualties { outcome partyScope low best high }
            claims(filter: { predicates: [OCCURRED] }) { nodes { cites { source { name } } } }
          }
        }
      }`,
      { place, year },
    )
    expect(incidents.nodes).toHaveLength(incidents.totalCount)
    return incidents.nodes
  }

  it.each(['2018', '2019'])(
    'tells the incidents of the governorate in %s with the three figures of each',
    async (year) => {
      const nodes = await incidentsOf(governorate, year)
      const told = nodes.map((node: Named & { casualties: Toll[] }) => [gedId(node), node.casualties.filter(isTotal)])
      const raw = withinYear(year).map(({ id, low, best, high }) => {
        const figures = [low, best, high].map(Number)
        const bounds = { low: Math.min(...figures), best: Number(best), high: Math.max(...figures) }
        return [id, [{ outcome: 'KILLED', partyScope: 'TOTAL', ...bounds }]]
      })
      expect(raw.length).toBeGreaterThan(50)
      expect(Object.fromEntries(told)).toEqual(Object.fromEntries(raw))
    },
  )

  it.each(['2018', '2019'])('tells of how many in %s the day is not certain', async (year) => {
    const nodes = await incidentsOf(governorate, year)
    const uncertain = nodes.filter(({ date }: { date: Bounds }) => date.earliest !== date.latest)
    const raw = withinYear(year).filter(({ date_prec }) => date_prec !== '1')
    expect(raw.length).toBeGreaterThan(0)
    expect(uncertain.map(gedId).sort()).toEqual(raw.map(({ id }) => id).sort())
  })

  it('tells those of one district apart', async () => {
    const nodes = await incidentsOf(district, '2019')
    const raw = withinYear('2019').filter(({ adm_2 }) => adm_2 === 'Al Mayadin district')
    expect(nodes.map(gedId).sort()).toEqual(raw.map(({ id }) => id).sort())
  })

  it('tells the offices that the events of a year rest on', async () => {
    const nodes = await incidentsOf(governorate, '2019')
    const told = new Set(
      nodes.flatMap(({ claims }: { claims: { nodes: { cites: { source: { name: string } }[] }[] } }) =>
        claims.nodes.flatMap(({ cites }) => cites.map(({ source }) => source.name)),
      ),
    )
    const raw = withinYear('2019').flatMap(({ source_office }) => source_office!.split(';').map((name) => name.trim()))
    expect([...told].sort()).toEqual([...new Set(raw)].filter(Boolean).sort())
  })

  it('counts the distinct offices of all of them, beside the publisher', async () => {
    const { sources } = await ask('{ sources(first: 1) { totalCount } }')
    const offices = new Set(rows.flatMap(({ source_office }) => source_office!.split(';').map((name) => name.trim())))
    offices.delete('')
    expect(sources.totalCount).toBe(offices.size + 1)
  })

  it('never takes one side of a clash for the attacker', async () => {
    const { counts } = await ask(`{
      counts: claims(filter: { predicates: [PARTICIPATED_IN], roles: [PERPETRATOR] }, first: 200) { totalCount }
    }`)
    expect(counts.totalCount).toBe(rows.filter(({ type_of_violence }) => type_of_violence === '3').length)
  })
})

interface Toll {
  readonly partyScope: string
}

interface Bounds {
  readonly earliest: string
  readonly latest: string
}

const isTotal = ({ partyScope }: Toll) => partyScope === 'TOTAL'
