import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CompiledQuery } from '../../src/cypher/text/compiled-query.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { createExplainer } from '../support/explain.ts'
import { sampleSeed } from '../support/sample-seed.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { serveSeen } from '../support/serve-seen.ts'
import { testDatabase } from '../support/test-database.ts'
import { hidden, withHiddenPart } from './hidden-part.ts'
import { type HostileQuestion, pages, questions, withValues } from './questions.ts'

const database = testDatabase(240_000)
const explainer = createExplainer()

beforeAll(async () => {
  await emptyGraph(database)
})
afterAll(async () => {
  await explainer.close()
  await database.close()
})

const load = async (content: SeedContent) => {
  await emptyGraph(database)
  await loadDataset(database, seedOf(content))
}

/** What the sample has of all that the questions ask about. */
const inSample: Readonly<Record<string, string>> = {
  actor: 't:red',
  claimant: 't:analyst',
  source: 't:paper',
  document: 't:article',
  place: 't:town',
  incident: 't:raid',
  dataset: 't:sample',
  ref: 't:red',
  text: 'Red',
}

/** Questions that together fill every argument of the API, about what everyone sees. */
const asked = [...questions, pages].map((question): HostileQuestion => {
  const values = Object.entries(inSample).filter(([name]) => name in question.variables)
  const { query, variables } = withValues(question, Object.fromEntries(values))
  return { query: query.replaceAll('isnad:isis', 't:red'), variables }
})

interface Told {
  readonly answers: string[]
  readonly log: unknown[]
  readonly metrics: string[]
  readonly statements: CompiledQuery[]
}

/** What the questions are answered for everyone, and what the operator is told meanwhile, but for moments and times. */
async function toldOf(all: readonly HostileQuestion[]): Promise<Told> {
  const statements: CompiledQuery[] = []
  const read = (query: CompiledQuery) => {
    statements.push(query)
    return database.read(query)
  }
  const server = await serveSeen({ ...database, read }, { ISNAD_MAX_COST_PER_MINUTE: '0' })
  const answers: string[] = []
  for (const question of all) answers.push((await server.send(JSON.stringify(question))).body)
  const metrics = (await server.metrics())
    .split('\n')
    .filter((line) => /^isnad_/u.test(line) && !/_seconds_(bucket|sum)/u.test(line))
    // They stand in the order in which statements of one request happened to begin.
    .sort()
  const log = server.log.map(withoutTimes)
  await server.close()
  return { answers, log, metrics, statements }
}

function withoutTimes(line: string): unknown {
  const { time, requestId, durationMs, databaseMs, ...told } = JSON.parse(line)
  return told
}

describe('what a viewer may not see changes nothing that is told:', () => {
  it('no answer, no error, no line of the log, no number of the metrics', async () => {
    const all = [...asked, ...asked.map((question) => withValues(question, { actor: 't:nobody', ref: 't:nobody' }))]
    await load(sampleSeed())
    const without = await toldOf(all)
    // On top of the sample, which so keeps the ids that it was given.
    await loadDataset(database, seedOf(withHiddenPart(24)))
    const { statements, ...told } = await toldOf(all)
    expect(told).toEqual({ answers: without.answers, log: without.log, metrics: without.metrics })
    expect(statements.map(({ text }) => text).sort()).toEqual(without.statements.map(({ text }) => text).sort())
    expect(told.answers.filter((answer) => answer.includes('"errors"')).length).toBeLessThan(all.length)
  })
})

describe('a reference to what a viewer may not see', () => {
  const refs = ['actor', 'claimant', 'ref', 'source', 'document', 'place', 'incident', 'dataset']
  const about = (ref: string) =>
    questions.flatMap((question) =>
      Object.keys(question.variables)
        .filter((name) => refs.includes(name))
        .map((name) => withValues(question, { ...inSampleOf(question), [name]: ref })),
    )

  it('reads, is logged and is counted as one to what is not there', async () => {
    await load(withHiddenPart(24))
    const unknown = await toldOf(about('t:nobody'))
    const told = await toldOf(about(hidden.busy))
    expect(told.answers).toEqual(unknown.answers.map((answer) => answer.replaceAll('t:nobody', hidden.busy)))
    expect([told.log, told.metrics]).toEqual([unknown.log, unknown.metrics])
  })

  it('takes as much work, however much is recorded of it', async () => {
    await load(withHiddenPart(40))
    const [bare, busy] = [await toldOf(about(hidden.bare)), await toldOf(about(hidden.busy))]
    const hits = async ({ statements }: Told) => {
      const all: [string, number][] = []
      for (const statement of statements) all.push([statement.name, await explainer.hits(statement)])
      return all
    }
    expect(await hits(busy)).toEqual(await hits(bare))
  })
})

function inSampleOf({ variables }: HostileQuestion): Record<string, unknown> {
  return Object.fromEntries(Object.entries(inSample).filter(([name]) => name in variables))
}
