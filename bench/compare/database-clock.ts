import { statement } from '../../src/cypher/text/statement.ts'
import type { Database } from '../../src/neo4j/database.ts'

export interface DatabaseClock {
  /** What the process of Neo4j has used of the CPU so far. */
  cpuMs(): Promise<number>
}

/** Neo4j tells it itself, wherever it runs. */
export function databaseClock(database: Database): DatabaseClock {
  const query = statement(
    'cpu',
    `CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value / 1000000 AS ms`,
  )
  return {
    async cpuMs() {
      const [row] = await database.read(query)
      return row!.ms as number
    },
  }
}
