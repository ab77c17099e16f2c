// Asks a cheap question by itself, and while a costly one is asked without pause: npm run bench:pressure [-- --rounds 5 --seconds 5]
import { parseArgs } from 'node:util'
import { ask, load } from './compare/client.ts'
import { readQuestions } from './compare/questions.ts'
import { startServer } from './compare/servers.ts'
import { median } from './compare/summary.ts'
import { openBenchDatabase } from './database.ts'
import { readOperations, variablesOf } from './reads/operations.ts'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '5' } },
})
const [rounds, ms] = [Number(values.rounds), Number(values.seconds) * 1_000]

const { database, server: neo4j, close } = await openBenchDatabase()
const isnad = await startServer('isnad', neo4j)
try {
  const [claim] = await readQuestions(database, ['claim'])
  const cheap = isnad.bodyOf(claim!)!
  await load(isnad.url, cheap, { connections: 1, ms })
  const costly = await costliest()
  const ratios: number[] = []
  console.log(
    `Beside ${costly.name}, which takes ${costly.ms.toFixed(0)} ms by itself, over one connection each; p95 in ms.`,
  )
  console.log('\n| round | alone | beside it | ratio |\n|---|--:|--:|--:|')
  for (let round = 1; round <= rounds; round += 1) {
    const alone = await load(isnad.url, cheap, { connections: 1, ms })
    const [beside] = await Promise.all([
      load(isnad.url, cheap, { connections: 1, ms }),
      load(isnad.url, costly.body, { connections: 1, ms }),
    ])
    ratios.push(beside.p95 / alone.p95)
    console.log(`| ${round} | ${alone.p95.toFixed(1)} | ${beside.p95.toFixed(1)} | ${ratios.at(-1)!.toFixed(2)} |`)
  }
  console.log(`\nThe median of the ratios is ${median(ratios).toFixed(2)}.`)
} finally {
  await isnad.stop()
  await close()
}

/** The operation of bench:reads that takes longest once it is planned, of those that the limits let through. */
async function costliest(): Promise<{ name: string; body: string; ms: number }> {
  const variables = await variablesOf(database)
  let longest = { name: '', body: '', ms: 0 }
  for (const { name, query } of readOperations([])) {
    const body = JSON.stringify({ query, variables })
    const { errors } = JSON.parse(await ask(isnad.url, body))
    if (errors !== undefined) continue
    const { p50 } = await load(isnad.url, body, { connections: 1, ms: 0 })
    if (p50 > longest.ms) longest = { name, body, ms: p50 }
  }
  return longest
}
