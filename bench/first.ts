// Tells what comes first costs: a server's start, and the first answer to each operation: npm run bench:first [-- --rounds 5 <operation>...]
import { parseArgs } from 'node:util'
import { ask } from './compare/client.ts'
import { startServer } from './compare/servers.ts'
import { median } from './compare/summary.ts'
import { openBenchDatabase } from './database.ts'
import { readOperations, variablesOf } from './reads/operations.ts'

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
})

/** What was measured of one operation, in milliseconds, in each round. */
interface Times {
  readonly first: number[]
  readonly again: number[]
}

const { database, server: neo4j, close } = await openBenchDatabase()
try {
  const variables = await variablesOf(database)
  const operations = readOperations(positionals)
  const times = new Map(operations.map(({ name }): [string, Times] => [name, { first: [], again: [] }]))
  const [starts, memory]: [number[], number[]] = [[], []]
  // The first round is not counted: Neo4j compiles its own code in it.
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    await forgetPlans()
    const began = performance.now()
    const isnad = await startServer('isnad', neo4j)
    const start = performance.now() - began
    const { rssMb } = await isnad.usage()
    try {
      for (const { name, query } of operations) {
        const body = JSON.stringify({ query, variables })
        const [first, again] = [await msOf(isnad.url, body), await msOf(isnad.url, body)]
        if (round === 0) continue
        times.get(name)!.first.push(first)
        times.get(name)!.again.push(again)
      }
    } finally {
      await isnad.stop()
    }
    if (round === 0) continue
    starts.push(start)
    memory.push(rssMb)
  }
  console.log(`A server is ready ${ms(median(starts))} ms after its start, and takes ${ms(median(memory))} MB.\n`)
  console.log('| operation | first | again |\n|---|--:|--:|')
  const rows = [...times].map(([name, { first, again }]) => ({ name, first: median(first), again: median(again) }))
  for (const { name, first, again } of rows.toSorted((one, other) => other.first - one.first))
    console.log(`| ${name} | ${ms(first)} | ${ms(again)} |`)
  console.log(`\nThe median of the first answers is ${ms(median(rows.map(({ first }) => first)))} ms.`)
} finally {
  await close()
}

/** Neo4j has planned nothing after this. */
async function forgetPlans(): Promise<void> {
  await database.read({ name: 'forget plans', text: 'CALL db.clearQueryCaches()', params: {} })
}

async function msOf(url: string, body: string): Promise<number> {
  const began = performance.now()
  await ask(url, body)
  return performance.now() - began
}

function ms(value: number): string {
  return value.toFixed(0)
}
