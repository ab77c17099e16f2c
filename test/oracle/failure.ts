import { inspect } from 'node:util'
import fc from 'fast-check'
import type { Database } from '../../src/neo4j/database.ts'
import type { Ask as AskServer } from '../support/serve.ts'
import { examine, type Mismatch } from './examine.ts'
import { loadWorlds } from './graph-of-worlds.ts'
import { type Ask, arbitraryAsk } from './operations/ask.ts'
import { oracleOf } from './oracle.ts'
import { arbitraryWorld } from './worlds/arbitrary-world.ts'
import type { World } from './worlds/world.ts'

export interface Failure {
  readonly world: World
  readonly ask: Ask
  readonly mismatch: Mismatch
}

/** Every step of shrinking loads a graph anew. */
const SHRINK_FOR_MS = 120_000

/** The smallest world and question found that still fail, alone in the graph; the failure itself where it needs the worlds beside it. */
export async function smallest(failure: Failure, database: Database, server: AskServer): Promise<Failure> {
  let found = failure
  const property = fc.asyncProperty(arbitraryWorld(), arbitraryAsk(failure.ask.round), async (world, ask) => {
    const graph = await loadWorlds(database, [world])
    const mismatch = await examine({ server, graph, oracle: oracleOf(graph.facts) }, ask, 0)
    if (mismatch !== null) found = { world, ask, mismatch }
    return mismatch === null
  })
  const example: [World, Ask] = [failure.world, failure.ask]
  await fc.check(property, { examples: [example], numRuns: 1, interruptAfterTimeLimit: SHRINK_FOR_MS })
  return found
}

export function describeFailure({ world, mismatch }: Failure, seed: number): string {
  const shown = (value: unknown) => inspect(value, { depth: null, breakLength: 140, maxStringLength: null })
  const { viewer, operation, variables, expected, actual } = mismatch
  return [
    `An answer differs from that of brute force. Run again with ISNAD_ORACLE_SEED=${seed}.`,
    `World: ${shown(world)}`,
    `Viewer: ${shown(viewer)}`,
    `Operation: ${operation}`,
    `Variables: ${shown(variables)}`,
    `Expected: ${shown(expected)}`,
    `Actual: ${shown(actual)}`,
  ].join('\n')
}
