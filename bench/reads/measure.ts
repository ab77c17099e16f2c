import type { CompiledQuery } from '../../src/cypher/text/compiled-query.ts'
import { statement } from '../../src/cypher/text/statement.ts'
import type { Database } from '../../src/neo4j/database.ts'
import type { Operation } from './operations.ts'
import type { Profile, Profiler } from './profiler.ts'
import type { RecordedServer } from './recorded-server.ts'
import { type Timing, timing } from './timing.ts'

export interface Measures {
  readonly name: string
  readonly request: Timing
  /** The statements of one request, run alone, one after the other. */
  readonly statements: Timing & { readonly count: number; readonly planningMs: number; readonly profile: Profile }
  readonly floor: (Timing & { readonly dbHits: number }) | undefined
}

export interface Bench {
  readonly database: Database
  readonly server: RecordedServer
  readonly profiler: Profiler
  readonly variables: Record<string, unknown>
}

export async function measure(
  { database, server, profiler, variables }: Bench,
  operation: Operation,
): Promise<Measures> {
  const ask = async () => {
    const { errors } = await server.ask(operation.query, variables)
    if (errors.length > 0) throw new Error(`${operation.name}: ${errors[0]!.message}`)
  }
  server.takeStatements()
  await ask()
  const queries = server.takeStatements()
  const request = await timing(ask)
  const statements = {
    count: queries.length,
    planningMs: await sum(queries, profiler.planningMs),
    profile: merge(await Promise.all(queries.map(profiler.profile))),
    ...(await timing(() => inTurn(database, queries))),
  }
  return {
    name: operation.name,
    request,
    statements,
    floor: await measureFloor(operation, { database, profiler, variables }),
  }
}

async function measureFloor({ name, floor }: Operation, { database, profiler, variables }: Omit<Bench, 'server'>) {
  if (floor === undefined) return undefined
  const query = statement(`floor of ${name}`, floor, { clearance: 0, now: Date.now(), ...variables })
  const { dbHits } = await profiler.profile(query)
  return { dbHits, ...(await timing(() => database.read(query))) }
}

async function inTurn(database: Database, queries: readonly CompiledQuery[]): Promise<void> {
  for (const query of queries) await database.read(query)
}

async function sum(
  queries: readonly CompiledQuery[],
  value: (query: CompiledQuery) => Promise<number>,
): Promise<number> {
  let total = 0
  for (const query of queries) total += await value(query)
  return total
}

function merge(profiles: readonly Profile[]): Profile {
  const costly = new Map<string, number>()
  for (const [operator, rows] of profiles.flatMap((profile) => [...profile.costly]))
    costly.set(operator, Math.max(rows, costly.get(operator) ?? 0))
  return { dbHits: profiles.reduce((total, { dbHits }) => total + dbHits, 0), costly }
}
