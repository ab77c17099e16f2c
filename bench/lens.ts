// Tells what a lens costs: what is asked in the comparison, through one that lets everything pass and without: npm run bench:lens [-- --rounds 5 --seconds 2 <question>...]
import { parseArgs } from 'node:util'
import { attribution, modality } from '../src/vocabulary/stance.ts'
import { ask, load } from './compare/client.ts'
import { readQuestions } from './compare/questions.ts'
import { sameValues } from './compare/same-values.ts'
import { startServer } from './compare/servers.ts'
import { median } from './compare/summary.ts'
import { openBenchDatabase } from './database.ts'

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '2' } },
})
const plan = { connections: 1, ms: Number(values.seconds) * 1_000 }

/** Of every kind of condition one: the data set of the world has no claims, and the others let all through. */
const fullLens = {
  excludeDatasets: ['bench:dataset'],
  modalities: modality.values,
  attributions: attribution.values,
  heldDuring: '1900/2100',
}

const { database, server: neo4j, close } = await openBenchDatabase()
const isnad = await startServer('isnad', neo4j)
try {
  console.log(
    'p50 over one connection, in milliseconds.\n\n| question | without | through a lens | ratio |\n|---|--:|--:|--:|',
  )
  for (const question of await readQuestions(database, positionals)) {
    const bodyOf = (lens: typeof fullLens | null) =>
      JSON.stringify({ query: question.operation, variables: { ...question.variables, lens } })
    const bodies = [bodyOf(null), bodyOf(fullLens)] as const
    const [without, through] = [await ask(isnad.url, bodies[0]), await ask(isnad.url, bodies[1])]
    if (!sameValues(without, through)) throw new Error(`${question.name}: the lens does not let everything pass.`)
    const rounds: (readonly [number, number])[] = []
    for (let round = 0; round <= Number(values.rounds); round += 1) {
      const one = (await load(isnad.url, bodies[0], plan)).p50
      rounds.push([one, (await load(isnad.url, bodies[1], plan)).p50])
    }
    const counted = rounds.slice(1)
    const row = [
      median(counted.map(([one]) => one)).toFixed(1),
      median(counted.map(([, other]) => other)).toFixed(1),
      `${median(counted.map(([one, other]) => other / one)).toFixed(2)} ×`,
    ]
    console.log(`| ${question.name} | ${row.join(' | ')} |`)
  }
} finally {
  await isnad.stop()
  await close()
}
