import { readFileSync } from 'node:fs'
import neo4j from 'neo4j-driver'
import { openBenchDatabase } from './database.ts'
const { server, close } = await openBenchDatabase()
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true })
const name = process.argv[3]!
const text = readFileSync(`/tmp/lead/${name}.cypher`, 'utf8'), params = JSON.parse(readFileSync(`/tmp/lead/${name}.json`, 'utf8'))
const fix = (v: unknown): unknown => typeof v === 'number' && Number.isInteger(v) ? neo4j.int(v) : Array.isArray(v) ? v.map(fix) : v && typeof v === 'object' ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, fix(x)])) : v
try {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, fix(params) as any)
  const limit = Number(process.argv[4] ?? 20000)
  const total = (p: any): number => (p.dbHits ?? 0) + p.children.reduce((a: number, c: any) => a + total(c), 0)
  const print = (p: any, depth: number) => {
    const t = total(p)
    if (t < limit) return
    console.log(`${' '.repeat(depth)}${p.operatorType.replace('@neo4j', '')} rows ${p.rows} hits ${p.dbHits} total ${t} | ${String(p.arguments.Details ?? '').replace(/\s+/g, ' ').slice(0, 150)}`)
    for (const c of p.children) print(c, depth + 1)
  }
  print(summary.profile, 0)
} finally { await driver.close(); await close() }
