// Sets Isnad beside a bare server and @neo4j/graphql on the generated graph: npm run bench [-- --rounds 5 --seconds 2 --json file <question>...]
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ask } from './compare/client.ts'
import { databaseClock } from './compare/database-clock.ts'
import { type Question, readQuestions } from './compare/questions.ts'
import { reportOf } from './compare/report.ts'
import { runRounds } from './compare/rounds.ts'
import { sameValues } from './compare/same-values.ts'
import { type MeasuredServer, serverNames, startServer } from './compare/servers.ts'
import { summarise } from './compare/summary.ts'
import { heldToTargets } from './compare/targets.ts'
import { memory, openBenchDatabase } from './database.ts'

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    json: { type: 'string' },
  },
})
const plan = { rounds: Number(values.rounds), ms: Number(values.seconds) * 1_000 }

const { config, database, server: neo4j, close } = await openBenchDatabase()
const servers: MeasuredServer[] = []
try {
  const questions = await readQuestions(database, positionals)
  for (const name of serverNames) servers.push(await startServer(name, neo4j))
  const startMemory = Object.fromEntries(
    await Promise.all(servers.map(async (one) => [one.name, (await one.usage()).rssMb])),
  )
  const summaries = []
  for (const question of questions) {
    const bytes = await askAll(question)
    console.error(`Measuring ${question.name}`)
    summaries.push(
      summarise(question.name, bytes, await runRounds(question, servers, { ...plan, clock: databaseClock(database) })),
    )
  }
  const targets = heldToTargets(summaries)
  const machine = await describe()
  const file = values.json ?? join(config.dataDir, 'bench.json')
  writeFileSync(file, JSON.stringify({ machine, ...plan, startMemory, summaries, targets }, null, 2))
  console.log(
    `${machine}\n\n${reportOf(summaries, targets)}\n\nMemory before the first request, MB: ${inWords(startMemory)}.\nAs JSON: ${file}`,
  )
} finally {
  for (const server of servers) await server.stop()
  await close()
}

/** Asks every server that can be asked, holds the answers to Isnad's, and tells how long that is. */
async function askAll(question: Question): Promise<number> {
  const [isnad, ...others] = servers.filter((one) => one.bodyOf(question) !== undefined)
  const answer = await ask(isnad!.url, isnad!.bodyOf(question)!)
  for (const { name, url, bodyOf } of others) {
    if (!sameValues(answer, await ask(url, bodyOf(question)!)))
      throw new Error(`${name} answers ${question.name} otherwise than Isnad: what they cost cannot be compared.`)
  }
  return Buffer.byteLength(answer)
}

async function describe(): Promise<string> {
  const text = 'RETURN COUNT { (:Actor) } AS actors, COUNT { (:Claim) } AS claims'
  const [counts] = await database.read({ name: 'counts', text, params: {} })
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, Neo4j with ${memory.heapMb} MB heap and ${memory.pageCacheMb} MB page cache`
  return `${new Date().toISOString().slice(0, 10)}, ${counts!.actors} actors and ${counts!.claims} claims, ${machine}; medians of ${plan.rounds} rounds of ${plan.ms / 1_000} s. Times in milliseconds.`
}

function inWords(byName: Readonly<Record<string, number>>): string {
  return Object.entries(byName)
    .map(([name, value]) => `${name} ${value.toFixed(0)}`)
    .join(', ')
}
