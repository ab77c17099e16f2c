import { passingLabels } from '../../src/graph/passing-labels.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { marking } from '../../src/vocabulary/index.ts'

/**
 * All that the viewers of each clearance can be told, as sorted lines: nodes up to that level, what leads from one to another, and
 * whom propositions need. It knows of no statement that writes or reads; what is derived of the rest is left out.
 */
export async function seenGraphs(database: Pick<Database, 'read'>): Promise<string[]> {
  const seen: Seen[] = []
  for (const text of [nodesText, namesText, edgesText, upholdersText]) {
    seen.push(...((await database.read({ name: 'seen', text: `/* seen */ ${text}`, params: {} })) as unknown as Seen[]))
  }
  const lines = seen.map(({ from, to, said }) => ({ from, to, line: JSON.stringify(plain(said)) }))
  return [...marking.values.keys()].map((clearance) =>
    lines
      .filter(({ from, to }) => from <= clearance && clearance <= to)
      .map(({ line }) => line)
      .sort()
      .join('\n'),
  )
}

/** What is said, and the lowest and the highest clearance that see it. */
interface Seen {
  readonly from: number
  readonly to: number
  readonly said: unknown
}

const nodesText = `
MATCH (n:Node)
WHERE NOT n:Proposition
RETURN n.level AS from, 4 AS to, [[label IN labels(n) WHERE NOT label IN ${JSON.stringify(passingLabels)}], properties(n), COLLECT {
  MATCH (n)-[:IDENTIFIED_BY]->(identifier)
  RETURN identifier.scheme + ':' + identifier.value AS ref ORDER BY ref
}, COLLECT {
  MATCH (n)-[r:READ_FROM]->(record)
  RETURN record.id + ' ' + r.recordedAt + ' ' + r.withdrawnAt AS row ORDER BY row
}] AS said`

/** By the order in which each clearance sees them. */
const namesText = `
UNWIND range(0, 4) AS clearance
MATCH (n:Node)-[:NAMED]->(name:Name)
WHERE name.level <= clearance
WITH clearance, n, name ORDER BY name.position
WITH clearance, n, collect([name.value, name.lang, name.kind, name.ownLevel, name.level]) AS names
RETURN clearance AS from, clearance AS to, [n.id, names] AS said`

const edgesText = `
MATCH (a:Node|Name)-[r:PUBLISHED_BY|OWNED_BY|BODY|WITHIN|AT|SCOPED_TO|KNOWN_THROUGH|CITES|DEFINED_BY|MADE_BY|REPORTED_IN|IN_DATASET|DERIVED_FROM|AGAINST|ABOUT_INCIDENT|ABOUT_PLACE|SUPERSEDES|RELATES_TO|ASSESSES|COVERS_SUBJECT|COVERS_OBJECT|COVERS_AGAINST|USED_BY]->(b:Node)
RETURN CASE WHEN a.level > b.level THEN a.level ELSE b.level END AS from, 4 AS to, [a.id, type(r), b.id, properties(r)] AS said`

const upholdersText = `
MATCH (p:Proposition)
UNWIND range(0, size(coalesce(p.upholderIds, [])) - 1) AS at
RETURN p.upholderFrom[at] AS from, p.upholderTo[at] AS to, [p.id, p.upholderIds[at], p.upholderEffects[at]] AS said`

/** What a load does for itself, and what is derived: but for levels, by which things show. */
const own = /^(contentHash|loadedAt|orderKey|revision|rated|credibilit|root|falls|drops|reliance)/u

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => !own.test(key))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, plain(member)]))
}
