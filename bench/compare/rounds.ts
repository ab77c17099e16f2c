import { type Load, load } from './client.ts'
import type { DatabaseClock } from './database-clock.ts'
import type { Question } from './questions.ts'
import type { MeasuredServer, ServerName } from './servers.ts'

/** What one server did in one round. */
export interface Sample {
  readonly alone: Load
  readonly crowded: Load
  /** CPU of one request at concurrency 16, in milliseconds: of the server, and of Neo4j for it. */
  readonly cpuMs: number
  readonly databaseCpuMs: number
  /** After the load. */
  readonly rssMb: number
}

export type Rounds = readonly ReadonlyMap<ServerName, Sample>[]

export interface RoundsPlan {
  readonly rounds: number
  readonly ms: number
  readonly clock: DatabaseClock
}

export const CROWD = 16

/** Asks every server the same in turn, round by round, each round beginning with another one: what else the machine does meets all alike. */
export async function runRounds(
  question: Question,
  servers: readonly MeasuredServer[],
  { rounds, ms, clock }: RoundsPlan,
): Promise<Rounds> {
  const able = servers.filter((server) => server.bodyOf(question) !== undefined)
  for (const server of able) await load(server.url, server.bodyOf(question)!, { connections: CROWD, ms: 2 * ms })
  const done: ReadonlyMap<ServerName, Sample>[] = []
  for (let round = 0; round < rounds; round += 1) {
    const samples = new Map<ServerName, Sample>()
    for (let turn = 0; turn < able.length; turn += 1) {
      const server = able[(round + turn) % able.length]!
      samples.set(server.name, await measure(server, server.bodyOf(question)!, { ms, clock }))
    }
    done.push(samples)
  }
  return done
}

async function measure(
  server: MeasuredServer,
  body: string,
  { ms, clock }: Omit<RoundsPlan, 'rounds'>,
): Promise<Sample> {
  const alone = await load(server.url, body, { connections: 1, ms })
  const [before, databaseBefore] = [await server.usage(), await clock.cpuMs()]
  const crowded = await load(server.url, body, { connections: CROWD, ms })
  const [after, databaseAfter] = [await server.usage(), await clock.cpuMs()]
  return {
    alone,
    crowded,
    cpuMs: (after.cpuMs - before.cpuMs) / crowded.requests,
    databaseCpuMs: (databaseAfter - databaseBefore) / crowded.requests,
    rssMb: after.rssMb,
  }
}
