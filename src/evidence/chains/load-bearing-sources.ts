import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import { formsLink } from '../forms-link.ts'
import { isAsserted } from '../is-asserted.ts'
import { withSetAside } from '../lineage/lineage-graph.ts'
import { rootsOf } from '../lineage/roots/roots-of.ts'
import { votersOf } from '../lineage/voters-of.ts'
import { standingOf } from '../standing-of.ts'

/** The sources without which a link is none any more: what rests on what such a one carries alone is set aside with it. */
export function loadBearingSources(
  proposition: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): string[] {
  const voters = votersOf(claims, graph)
  const isDenied = voters.some(({ polarity }) => polarity === 'DENIED')
  const carriers = new Set(rootsOf(voters, graph).flatMap(({ voices }) => voices.map(({ sourceId }) => sourceId)))
  // Where nobody denies it and one origin is enough, it stands as long as anybody asserts it: on two carriers it does without either.
  if (!isDenied && graph.minOrigins === null && carriers.size > 1) return []
  return [...carriers]
    .filter((id) => id !== null)
    .filter((id) => {
      const standing = standingOf(proposition, claims, without(id, graph))
      return !isAsserted(standing) || !formsLink(standing.reason.status)
    })
}

function without(sourceId: string, graph: EvidenceGraph): EvidenceGraph {
  const nobody: ReadonlySet<string> = new Set()
  const setAside = { claimants: nobody, sources: new Set([sourceId]), datasets: nobody, documents: nobody }
  return withSetAside(graph, setAside)
}
