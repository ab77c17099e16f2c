import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import type { CompiledQuery } from '../../src/cypher/text/compiled-query.ts'
import { encodeParams } from '../../src/neo4j/encode-params.ts'
import type { LocalNeo4j } from '../../src/neo4j/local/start-local-neo4j.ts'

export interface Profile {
  readonly dbHits: number
  /** Operators that read or hold more than an answer needs, with the most rows that went into one of their kind. */
  readonly costly: ReadonlyMap<string, number>
}

export interface Profiler {
  profile(query: CompiledQuery): Promise<Profile>
  /** Milliseconds until the first row of a statement that Neo4j has never seen. */
  planningMs(query: CompiledQuery): Promise<number>
  close(): Promise<void>
}

/** What Neo4j itself says of a statement. */
export function profilerOf({ uri, user, password }: Omit<LocalNeo4j, 'stop'>): Profiler {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  const run = ({ text, params }: CompiledQuery, prefix = '') =>
    driver.executeQuery(prefix + text, encodeParams(params), { routing: neo4j.routing.READ })
  return {
    async profile(query) {
      const { summary } = await run(query, 'PROFILE ')
      return profileOf(summary.profile as ProfiledPlan)
    },
    async planningMs(query) {
      await driver.executeQuery('CALL db.clearQueryCaches()')
      const began = performance.now()
      await run(query, 'EXPLAIN ')
      return performance.now() - began
    },
    close: () => driver.close(),
  }
}

const costlyOperators =
  /^(AllNodesScan|NodeByLabelScan|.*RelationshipTypeScan|Sort|Top|PartialSort|PartialTop|Eager|Repeat\(Trail\)|CartesianProduct)$/u

function profileOf(root: ProfiledPlan): Profile {
  const costly = new Map<string, number>()
  let dbHits = 0
  const visit = (plan: ProfiledPlan) => {
    dbHits += plan.dbHits
    const operator = plan.operatorType.replace(/@.*$/u, '')
    if (costlyOperators.test(operator)) {
      const rows = Math.max(plan.rows, ...plan.children.map((child) => child.rows))
      costly.set(operator, Math.max(rows, costly.get(operator) ?? 0))
    }
    plan.children.forEach(visit)
  }
  visit(root)
  return { dbHits, costly }
}
