import type { Operation } from './operations.ts'
import type { Profiler } from './profiler.ts'
import type { RecordedServer } from './recorded-server.ts'

/** What each operation asks of the store. It depends on the graph and on plans, and not on the machine. */
export type Hits = Readonly<Record<string, number>>

export interface HitsBench {
  readonly server: RecordedServer
  readonly profiler: Profiler
  readonly variables: Record<string, unknown>
}

export async function hitsOf(
  { server, profiler, variables }: HitsBench,
  operations: readonly Operation[],
): Promise<Hits> {
  const hits: Record<string, number> = {}
  for (const { name, query } of operations) {
    server.takeStatements()
    const { errors } = await server.ask(query, variables)
    if (errors.length > 0) throw new Error(`${name}: ${errors[0]!.message}`)
    hits[name] = 0
    for (const statement of server.takeStatements()) hits[name] += (await profiler.profile(statement)).dbHits
  }
  return hits
}

/** Neo4j finds another plan of like cost now and then: so much more is none, and so few do not matter. */
const tolerated = { ratio: 1.3, hits: 200 }

/** A sentence for each operation that asks more of the store than is recorded of it, or of which nothing is. */
export function regressions(found: Hits, recorded: Hits): string[] {
  return Object.entries(found).flatMap(([name, hits]) => {
    const known = recorded[name]
    if (known === undefined) return [`Of ${name} nothing is recorded: run npm run bench:hits -- --record.`]
    if (hits <= known * tolerated.ratio + tolerated.hits) return []
    return [`${name} takes ${hits} hits of the store, where ${known} are recorded.`]
  })
}
