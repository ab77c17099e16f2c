import type { DerivationKind } from '../../vocabulary/index.ts'
import type { EvidenceGraph } from '../evidence.ts'
import { lineageGraphOf } from './lineage-graph.ts'
import { reach } from './reach.ts'

export interface Lineage {
  readonly steps: readonly LineageStep[]
  /** The ids of the claims at which the way ends: the claim itself where it was taken from none. */
  readonly origins: readonly string[]
  /** The way leads only into circular reports, and to its end. */
  readonly circular: boolean
  readonly complete: boolean
}

export interface LineageStep {
  readonly from: string
  readonly to: string
  readonly how: DerivationKind
  readonly inferred: boolean
}

/** The way of a claim back to its roots: a matter of record, whatever a lens says of the claims on it. */
export function lineageOf(claimId: string, graph: EvidenceGraph): Lineage {
  const { steps, roots } = lineageGraphOf(graph)
  const earlier = (id: string) => steps.outNeighbors(id).filter((node) => graph.claims.has(node))
  const way = [...reach([claimId], earlier)]
  const cut = new Set(graph.steps.filter(({ to }) => !graph.claims.has(to)).map(({ from }) => from))
  const isCut = (id: string) => (roots.get(id)?.nodes ?? [id]).some((node) => cut.has(node))
  const ends = way.filter((id) => (roots.has(id) || earlier(id).length === 0) && !isCut(id))
  return {
    steps: way.flatMap((from) =>
      earlier(from).map((to) => {
        const { how, inferred } = steps.getEdgeAttributes(from, to)
        return { from, to, how: how ?? howTold(from, to, graph), inferred }
      }),
    ),
    origins: ends,
    circular: graph.complete && ends.length > 0 && ends.every((id) => roots.get(id)?.circular),
    complete: graph.complete,
  }
}

/** Neither a citation nor likeness says what was done: the same thing is repeated, anything else is summed up. */
function howTold(from: string, to: string, { claims }: EvidenceGraph): DerivationKind {
  return claims.get(from)!.propositionId === claims.get(to)!.propositionId ? 'REPEATS' : 'SUMMARISES'
}
