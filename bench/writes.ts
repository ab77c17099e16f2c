// Tells what one more claim, and a data set of some more, costs in the graph that is there: npm run bench:writes -- --actors 2000 [--more 10000]
import { parseArgs } from 'node:util'
import { loadDataset } from '../src/import/load/load-dataset.ts'
import type { SeedDataset } from '../src/import/seed/seed-dataset.ts'
import { seedOf } from '../test/support/seed-of.ts'
import { median } from './compare/summary.ts'
import { openBenchDatabase } from './database.ts'
import { claimsOf } from './graph/claims.ts'
import { externalRefs } from './graph/dense-graph.ts'
import { documentsOf } from './graph/documents.ts'
import { graphOptions } from './graph/graph-options.ts'
import { randomOf } from './graph/random.ts'
import { worldOf } from './graph/world.ts'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    actors: graphOptions.actors,
    seed: graphOptions.seed,
    rounds: { type: 'string', default: '11' },
    more: { type: 'string', default: '10000' },
  },
})

/** A first one plans the statements, and is not counted. */
const rounds = Number(values.rounds) + 1
const random = randomOf(Number(values.seed))
const world = worldOf(random, Number(values.actors))
const { database, close } = await openBenchDatabase()
try {
  const [before] = await database.read({
    name: 'sizes',
    text: 'RETURN COUNT { (:Claim) } AS claims',
    params: {},
  })
  const one: number[] = []
  for (let round = 0; round < rounds; round += 1) one.push(await secondsFor(archiveOf(1, round)))
  const many = await secondsFor(archiveOf(Number(values.more), rounds))
  const ms = (median(one.slice(1)) * 1_000).toFixed(0)
  console.log(
    `In a graph of ${before!.claims} claims: one more in ${ms} ms, ${values.more} more in ${many.toFixed(1)} s.`,
  )
} finally {
  await close()
}

/** A data set that the graph does not hold yet. */
function archiveOf(count: number, at: number): SeedDataset {
  const scheme = `more-${Date.now()}-${at}`
  const documents = documentsOf({ random, world, scheme, count: Math.ceil(count / 10) })
  const claims = claimsOf({ random, world, documents, scheme, count, earlier: [] })
  const dataset = { ref: `${scheme}:dataset`, scheme, title: `More ${scheme}`, licence: 'CC0-1.0' }
  const named = new Set(JSON.stringify([documents, claims]).match(/bench:[a-z]+-\d+/gu))
  return seedOf(
    { dataset, documents, claims },
    externalRefs(world, []).filter(({ ref }) => named.has(ref)),
  )
}

/** Until its derived edges are there; what has to be weighed on all evidence is left, as bench:generate leaves it. */
async function secondsFor(seed: SeedDataset): Promise<number> {
  const began = performance.now()
  await loadDataset(database, seed, { settles: false })
  return (performance.now() - began) / 1_000
}
