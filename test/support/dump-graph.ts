import type { Database } from '../../src/neo4j/database.ts'

const moments = ['recordedAt', 'loadedAt', 'revisions', 'rootsSince', 'saidSince', 'twins', 'credibilities']

/** The graph as sorted lines in which nothing depends on minted ids or on the clock: two graphs that say the same give the same. */
export async function dumpGraph(database: Database): Promise<string[]> {
  const nodes = (await database.read(query(nodesText))) as unknown as NodeRow[]
  const edges = (await database.read(query(edgesText))) as unknown as EdgeRow[]
  const names = new Map(nodes.flatMap(({ id, name }) => (id ? [[id, name]] : [])))
  const tell = (labels: string, properties: Properties) => JSON.stringify(plain(labels, properties, names))
  const lines = [
    ...nodes.map(({ labels, properties }) => `${labels} ${tell(labels, properties)}`),
    ...edges.map(({ from, type, to, properties }) => {
      const ends = [from, to].map((end) => renamed(end, names))
      return `${ends[0]} -${type}-> ${ends[1]} ${tell(type, properties)}`
    }),
  ]
  return lines.sort()
}

type Properties = Record<string, unknown>
interface NodeRow {
  readonly id: string | null
  readonly name: string
  readonly labels: string
  readonly properties: Properties
}
interface EdgeRow {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly properties: Properties
}

const query = (text: string) => ({ name: 'dump', text: `/* dump */ ${text}`, params: {} })

const nodesText = `
MATCH (n) WHERE NOT n:Change AND NOT n:Lock AND NOT n:Migration
OPTIONAL MATCH (n)-[:IDENTIFIED_BY]->(i)
WITH n, i ORDER BY i.scheme, i.value
WITH n, collect(i.scheme + ':' + i.value) AS refs
RETURN n.id AS id, CASE
    WHEN n:Claim THEN n.slug + '#' + COUNT { MATCH (e:Claim {slug: n.slug}) WHERE e.recordedAt < n.recordedAt }
    WHEN n:Coverage THEN n.slug + '#' + COUNT { MATCH (e:Coverage {slug: n.slug}) WHERE e.recordedAt < n.recordedAt }
    WHEN n:SourceRecord THEN n.file + ' ' + n.row
    WHEN n:Assessment THEN n.slug + '#' + COUNT { MATCH (e:Assessment {slug: n.slug}) WHERE e.recordedAt < n.recordedAt }
    WHEN n:Proposition THEN 'that ' + n.subjectId + ' ' + n.predicate + ' ' + coalesce(n.objectId, n.valueKey, '') + ' ' + coalesce(n.role, '')
    WHEN n:Name THEN n.id
    ELSE reduce(all = '', ref IN refs | all + ref + ' ')
  END AS name,
  reduce(all = '', label IN labels(n) | all + ':' + label) AS labels, properties(n) AS properties`

const edgesText = `
MATCH (a)-[r]->(b)
RETURN coalesce(a.id, a.value, a.verbatim, '') AS from, coalesce(b.id, b.value, b.verbatim, '') AS to, type(r) AS type, properties(r) AS properties`

function plain(labels: string, properties: Properties, names: ReadonlyMap<string, string>): unknown {
  const entries = Object.entries(properties).flatMap(([key, value]) => {
    if (moments.includes(key) || (key === 'contentHash' && !labels.includes('Dataset'))) return []
    if (labels === 'ENDED' && key === 'at') return []
    if (key === 'withdrawnAt') return [[key, (value as number) > 250_000_000_000_000 ? 'never' : 'once']]
    if (/:Claim|:Assessment|:Coverage/u.test(labels) && key === 'orderKey') return []
    if (key === 'key') return []
    const text = renamed(JSON.stringify(value), names)
    return [[key, Array.isArray(value) ? (JSON.parse(text) as unknown[]).sort() : text]]
  })
  return Object.fromEntries(entries.sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)))
}

/** Ids within a text become what they stand for; a name may itself hold ids. */
function renamed(text: string, names: ReadonlyMap<string, string>): string {
  const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/gu
  return text.replaceAll(ids, (id) => (names.has(id) ? `<${renamed(names.get(id)!, names)}>` : '<unknown>'))
}
