import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { Database } from '../../src/neo4j/database.ts'
import type { Marking } from '../../src/vocabulary/index.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { testDatabase } from '../support/test-database.ts'

let database: Database

beforeAll(() => {
  database = testDatabase()
})
beforeEach(async () => {
  await emptyGraph(database)
  await loadDataset(database, seedOf(told({})))
})
afterAll(() => database.close())

/** More depends on the hub, its outlet, the report and the data set than a transaction is to bear here. */
const hubSize = 2

interface Told {
  readonly hub?: Marking
  readonly hubName?: Marking
  readonly outlet?: Marking
  readonly report?: Marking
  readonly dataset?: Marking
  readonly name?: string
}

const named = (value: string) => ({ value, lang: 'en', kind: 'PRIMARY' as const })

function told({ hub, hubName, outlet, report, dataset, name = 'Hub' }: Told): SeedContent {
  const others = [1, 2, 3, 4, 5]
  return {
    dataset: { ref: 'h:set', scheme: 'h', title: 'Hubs', licence: 'CC0-1.0', marking: dataset },
    actors: [
      { ref: 'h:hub', actorKind: 'STATE', marking: hub, names: [{ ...named(name), marking: hubName }] },
      ...others.map((at) => ({
        ref: `h:other-${at}`,
        actorKind: 'REBEL_GROUP' as const,
        names: [named(`Other ${at}`)],
      })),
    ],
    sources: [{ ref: 'h:outlet', sourceKind: 'NEWS_OUTLET', marking: outlet, names: [named('Outlet')] }],
    documents: [{ ref: 'h:report', title: 'Report', documentKind: 'ARTICLE', source: 'h:outlet', marking: report }],
    claims: others.map((at) => ({
      ref: `h:claim-${at}`,
      proposition: { predicate: 'SUPPORTS', subject: 'h:hub', object: `h:other-${at}` },
      claimant: at % 2 === 0 ? 'h:hub' : 'h:outlet',
      document: 'h:report',
      modality: 'STATED',
      attribution: 'FIRST_HAND',
      statement: { en: 'It supports it.' },
    })),
  }
}

/** Of lower levels than what they name: claims, propositions and documents. */
async function leaks(): Promise<number> {
  const text = `
MATCH (shown:Claim|Proposition|Document)-[:STATES|SUBJECT|OBJECT|MADE_BY|REPORTED_IN|PUBLISHED_BY|IN_DATASET]->(named)
WHERE shown.level < named.level
RETURN count(*) AS leaks`
  const [row] = await database.read({ name: 'leaks', text, params: {} })
  return row!.leaks as number
}

/** Calls back after each of its transactions. */
function watched(after: () => Promise<void>): Database {
  return {
    ...database,
    write: async (work) => {
      const result = await database.write(work)
      await after()
      return result
    },
  }
}

const changes: [string, Told, number][] = [
  ['an actor', { hub: 'RED' }, 4],
  ['the name of an actor', { hubName: 'AMBER' }, 2],
  ['a source', { outlet: 'GREEN' }, 1],
  ['a document', { report: 'AMBER_STRICT' }, 3],
  ['a data set', { dataset: 'RED' }, 4],
]

it.each(changes)(
  'nothing shows what names %s that is being raised, and all is shown again when it is lowered',
  async (_, said, level) => {
    const steps = new Set<string>()
    const report = ({ step }: { readonly step: string }) => void steps.add(step)
    const seen: number[] = []
    const watching = watched(async () => {
      seen.push(await leaks())
    })
    await loadDataset(watching, seedOf(told(said)), { hubSize, report })
    expect(new Set(seen)).toEqual(new Set([0]))
    expect(steps).toContain('dependents')
    expect(await levelsOfClaims()).toEqual([level])
    expect(await audit(database)).toEqual([])

    steps.clear()
    await loadDataset(watching, seedOf(told({})), { hubSize, report })
    expect(new Set(seen)).toEqual(new Set([0]))
    expect(await levelsOfClaims()).toEqual([0])
    expect(await audit(database)).toEqual([])
    expect(steps).toContain('dependents')
  },
)

it('a hub may get another name, by which what is said of it is listed', async () => {
  await loadDataset(database, seedOf(told({ name: 'Another' })), { hubSize })
  expect(await audit(database)).toEqual([])
})

it.each(changes)(
  'raising and lowering %s, broken off after any transaction, is done when it is loaded again',
  async (_, said) => {
    for (const wanted of [told(said), told({})]) {
      for (let left = 3; left > 0; ) {
        let most = left
        const breaking = watched(async () => {
          if (--most === 0) throw new Error('broken off')
        })
        const ended = await loadDataset(breaking, seedOf(wanted), { hubSize }).then(
          () => true,
          () => false,
        )
        expect(await leaks()).toBe(0)
        left = ended ? 0 : left + 1
      }
      expect(await audit(database)).toEqual([])
    }
  },
)

async function levelsOfClaims(): Promise<number[]> {
  const rows = await database.read({
    name: 'levels',
    text: 'MATCH (claim:Claim) RETURN DISTINCT claim.level AS level ORDER BY level',
    params: {},
  })
  return rows.map(({ level }) => level as number)
}
