import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CompiledQuery } from '../../src/cypher/text/compiled-query.ts'
import { openExport } from '../../src/export/open-export.ts'
import type { Lens } from '../../src/generated/schema-types.ts'
import { seedKinds } from '../../src/import/seed/files/seed-file.ts'
import { createExplainer, type Operator, operatorsOf } from '../support/explain.ts'
import { fillDensely } from '../support/fill-densely.ts'
import { testDatabase } from '../support/test-database.ts'

const database = testDatabase()
const { explain, close } = createExplainer()

beforeAll(() => fillDensely(database), 900_000)
afterAll(async () => {
  await close()
  await database.close()
})

/** These look at every node once for each export, or there are few of them. */
const scanning = ['exportedDatasets', 'highestLevel']
/** Kinds of which the graph of the test has none. */
const missing = ['exportedAssessments', 'exportedCoverages']
/** These put in order what some hundred things named by them have, and no more. */
const among = ['ids', 'slugs', 'propositions']

it.each([null, { modalities: ['ALLEGED'], includeUndated: true } as Lens])(
  'an export through the lens %j reads each page from where the page before ended, in the order of an index',
  async (lens) => {
    const statements = await statementsOf(lens)
    const found: string[] = []
    for (const { name, text, params } of statements) {
      if (scanning.includes(name) || missing.includes(name)) continue
      const plan = await explain(text.replaceAll('head(COLLECT {', 'last(COLLECT {'), params)
      const findings = among.some((named) => named in params) ? scansIn(plan) : [...scansIn(plan), ...sortsIn(plan)]
      for (const finding of findings) found.push(`${name}: ${finding}`)
    }
    expect(found).toEqual([])
  },
  900_000,
)

/** Of every statement of an export the one that it ran first. */
async function statementsOf(lens: Lens | null): Promise<CompiledQuery[]> {
  const statements = new Map<string, CompiledQuery>()
  const read: typeof database.read = (query) => {
    if (!statements.has(query.text)) statements.set(query.text, query)
    return database.read(query)
  }
  const exported = await openExport({ read }, { viewer: { level: 4, seesPeople: true }, lens })
  for await (const _ of exported.claims());
  for await (const _ of exported.links());
  for (const { records } of await exported.datasets())
    for (const kind of seedKinds) for await (const _ of records(kind));
  return [...statements.values()]
}

const scansIn = (plan: Operator): string[] =>
  operatorsOf(plan)
    .filter(({ name }) => /(AllNodes|NodeByLabel|RelationshipType)Scan$/u.test(name))
    .map(({ details }) => `scans ${details}`)

const sortsIn = (plan: Operator): string[] =>
  operatorsOf(plan)
    .filter(({ name, details }) => /^(Partial)?(Sort|Top)$/u.test(name) && /orderKey/u.test(details))
    .map(({ details }) => `sorts ${details}`)
