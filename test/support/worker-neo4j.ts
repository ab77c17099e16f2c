import { inject } from 'vitest'

/** The throw-away Neo4j of the worker that runs this file: of those that run at the same time each has one of its own. */
export function workerNeo4j() {
  const servers = inject('neo4j')
  return servers[(Number(process.env.VITEST_POOL_ID) - 1) % servers.length]!
}
