import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyGraph } from '../support/empty-graph.ts'
import { type Ask as AskServer, serve } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'
import { writeTokens } from '../support/viewers.ts'
import { examine } from './examine.ts'
import { describeFailure, smallest } from './failure.ts'
import { loadWorlds } from './graph-of-worlds.ts'
import { arbitraryAsk } from './operations/ask.ts'
import { oracleOf } from './oracle.ts'
import { arbitraryWorld } from './worlds/arbitrary-world.ts'

/** Every run asks the same; one that says how many cases it wants, as the long one does, asks others each time. */
const { ISNAD_ORACLE_CASES, ISNAD_ORACLE_SEED } = process.env
const CASES = Number(ISNAD_ORACLE_CASES ?? 2_000)
const SEED = Number(ISNAD_ORACLE_SEED ?? (ISNAD_ORACLE_CASES === undefined ? 1 : Date.now() % 1_000_000))

/** Worlds that are loaded side by side, and the questions asked about them before others are loaded: the fewer loads, the fewer statements to plan. */
const WORLDS = 40
const CASES_OF_ONE_GRAPH = 2_000

const database = testDatabase()
const tokens = writeTokens()
let server: AskServer

beforeAll(async () => {
  await emptyGraph(database)
  server = await serve(database, { ISNAD_TOKENS: tokens.file })
})
afterAll(async () => {
  await database.close()
  tokens.remove()
})

it(
  `answers ${CASES} random questions about random worlds as brute force does, with seed ${SEED}`,
  async () => {
    console.info(`The seed of the oracle is ${SEED}.`)
    for (let done = 0; done < CASES; done += CASES_OF_ONE_GRAPH)
      await examineGraph(SEED + done, Math.min(CASES_OF_ONE_GRAPH, CASES - done))
  },
  30_000 + 2_000 * CASES,
)

async function examineGraph(seed: number, cases: number): Promise<void> {
  const worlds = fc.sample(arbitraryWorld(), { seed, numRuns: WORLDS })
  const graph = await loadWorlds(database, worlds)
  const oracle = oracleOf(graph.facts)
  for (const [at, ask] of fc.sample(arbitraryAsk(seed), { seed, numRuns: cases }).entries()) {
    const mismatch = await examine({ server, graph, oracle }, ask, at % WORLDS)
    if (mismatch === null) continue
    const failure = { world: worlds[at % WORLDS]!, ask, mismatch }
    expect.fail(describeFailure(await smallest(failure, database, server), seed))
  }
}
