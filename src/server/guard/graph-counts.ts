import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import type { RequestContext } from '../../entities/entity-module.ts'

export type Counts = ReadonlyMap<string, number>

export type CountsFor = (asker: ViewerCounted) => Promise<Counts>

interface ViewerCounted {
  readonly level: number
  readonly run: RequestContext['run']
}

/**
 * How many nodes of each type a viewer may see, by which no list is longer. Neo4j keeps such counts for all nodes together, but a cost
 * that is refused by them would tell how much is hidden. So they are counted for each clearance, up to a number beyond which they
 * bound no page, and kept for a while.
 */
export function createGraphCounts(now: () => number = () => performance.now()): CountsFor {
  const known = new Map<number, { readonly counts: Promise<Counts>; readonly at: number }>()
  return async ({ level, run }) => {
    const kept = known.get(level)
    if (kept !== undefined && now() - kept.at < KEPT_MS) return kept.counts
    const counts = run(countNodes(level)).then(toCounts)
    known.set(level, { counts, at: now() })
    counts.catch(() => known.delete(level))
    return counts
  }
}

const KEPT_MS = 600_000

/** A type of which there are more is not named by the counts. */
export const MOST_COUNTED = 10_000

/** Types of the API, each with the label of its nodes; a link and a participation are propositions seen otherwise. */
const LABELS = {
  Actor: 'Actor',
  Claim: 'Claim',
  Dataset: 'Dataset',
  Document: 'Document',
  Incident: 'Incident',
  Link: 'Proposition',
  Participation: 'Proposition',
  Place: 'Place',
  Proposition: 'Proposition',
  Source: 'Source',
} as const

function countNodes(level: number): CompiledQuery {
  const parts = [...new Set(Object.values(LABELS))].map(
    (label) =>
      `MATCH (node:${label}) WHERE node.level <= $clearance WITH node LIMIT $most RETURN '${label}' AS label, count(node) AS nodes`,
  )
  return {
    name: 'countNodes',
    text: `/* countNodes */ ${parts.join(' UNION ALL ')}`,
    params: { clearance: level, most: MOST_COUNTED },
  }
}

function toCounts(rows: readonly Readonly<Record<string, unknown>>[]): Counts {
  const byLabel = new Map(rows.map(({ label, nodes }) => [label, nodes as number]))
  const counted = Object.entries(LABELS).map(([type, label]) => [type, byLabel.get(label)!] as const)
  return new Map(counted.filter(([, nodes]) => nodes < MOST_COUNTED))
}
