// The least that answers: node:http, Cypher written by hand, the driver, JSON.stringify. No GraphQL, no visibility beyond the statement, no limits.
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'
import neo4j from 'neo4j-driver'

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, BENCH_PORT } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true })
const folder = join(import.meta.dirname, '../questions')
const statements = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => [basename(file, '.cypher'), readFileSync(join(folder, file), 'utf8')]),
)

createServer(async (request, response) => {
  if (request.method === 'GET') return response.end('ready')
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const { question, variables } = JSON.parse(Buffer.concat(chunks).toString())
  const params = { ...whole(variables), now: neo4j.int(Date.now()), clearance: neo4j.int(0) }
  const { records } = await driver.executeQuery(statements.get(question), params, {
    database: 'neo4j',
    routing: neo4j.routing.READ,
  })
  const body = JSON.stringify({ data: records[0].get('data') })
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
}).listen(Number(BENCH_PORT), '127.0.0.1')

/** The driver sends a number as a FLOAT, which LIMIT refuses. */
function whole(variables) {
  const entries = Object.entries(variables)
  return Object.fromEntries(entries.map(([name, value]) => [name, Number.isInteger(value) ? neo4j.int(value) : value]))
}
