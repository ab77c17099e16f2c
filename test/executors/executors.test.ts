import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GraphOfWorlds, loadWorlds } from '../oracle/graph-of-worlds.ts'
import { arbitraryAsk } from '../oracle/operations/ask.ts'
import { chooserOf } from '../oracle/operations/chooser.ts'
import { operations } from '../oracle/operations/operations.ts'
import { arbitraryWorld } from '../oracle/worlds/arbitrary-world.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { type Ask, serve } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'
import { headersOf, writeTokens } from '../support/viewers.ts'
import { directiveVariables, redress } from './redress.ts'

/** Few, for each is a statement to plan: one or more over every kind of answer. */
const asked = [
  'all claims',
  'a claim and all that it names',
  'a node of any type',
  'several nodes',
  'actors by kind',
  'the tolls of an incident',
  'data sets, and who is asking',
  'a network of few hops and links',
  'where claims about something disagree',
  'claims counted by year',
  'what changed',
  'a search',
  'how sources were assessed',
].map((name) => operations.find((operation) => operation.name === name)!)

const [WORLDS, RUNS, SEED] = [4, 300, 1]

const database = testDatabase()
const tokens = writeTokens()
let graph: GraphOfWorlds
let planned: Ask
let reference: Ask

beforeAll(async () => {
  await emptyGraph(database)
  graph = await loadWorlds(database, fc.sample(arbitraryWorld(), { seed: SEED, numRuns: WORLDS }))
  planned = await serve(database, { ISNAD_TOKENS: tokens.file, ISNAD_EXECUTOR: 'planned' })
  reference = await serve(database, { ISNAD_TOKENS: tokens.file, ISNAD_EXECUTOR: 'graphql-js' })
})
afterAll(async () => {
  await database.close()
  tokens.remove()
})

it('answers random operations alike with both executors, data, errors and status', async () => {
  const counts = { withData: 0, withErrors: 0 }
  const property = fc.asyncProperty(arbitraryAsk(SEED), fc.nat(WORLDS - 1), fc.gen(), async (ask, at, random) => {
    const operation = asked[ask.operation % asked.length]!
    const place = operations.indexOf(operation)
    const chooser = chooserOf({ ask, operation: place, world: graph.worlds[at]!, prefix: `w${at}`, ...graph })
    const variables = { ...operation.variables(chooser), ...directiveVariables }
    const text = redress(operation.text, random)
    const headers = headersOf(ask.viewer, ask.seesPeople)
    const [given, wanted] = [await planned(text, variables, headers), await reference(text, variables, headers)]
    expect(JSON.stringify(given)).toBe(JSON.stringify(wanted))
    counts.withData += wanted.data === null ? 0 : 1
    counts.withErrors += wanted.errors.length === 0 ? 0 : 1
  })
  await fc.assert(property, { numRuns: RUNS, seed: SEED })
  expect(counts.withData).toBeGreaterThan(RUNS / 2)
  expect(counts.withErrors).toBeGreaterThan(0)
}, 1_200_000)
