import type { Database } from '../../src/neo4j/database.ts'

/** Every node and relationship with every property as it is, as sorted lines: only of the very same graph do two dumps agree. */
export async function dumpExactly(database: Database): Promise<string[]> {
  const nodes = await database.read(
    query('MATCH (n) WHERE NOT n:Lock RETURN labels(n) AS labels, properties(n) AS properties'),
  )
  const edges = await database.read(
    query(
      'MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, coalesce(b.id, b.value) AS end, properties(r) AS properties',
    ),
  )
  return [...nodes, ...edges].map((row) => JSON.stringify(sorted(row))).sort()
}

const query = (text: string) => ({ name: 'dump', text: `/* dump */ ${text}`, params: {} })

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]))
}
