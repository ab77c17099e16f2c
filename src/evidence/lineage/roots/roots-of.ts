import { byOrderKey } from '../../by-order-key.ts'
import type { EvidenceClaim, EvidenceGraph } from '../../evidence.ts'
import { isSetAside } from '../is-set-aside.ts'
import { lineageGraphOf, type Root } from '../lineage-graph.ts'
import { reach } from '../reach.ts'

/** The roots of these claims, sought through every claim of the graph; only exclusions take roots or voices of roots away. */
export function rootsOf(claims: readonly EvidenceClaim[], graph: EvidenceGraph): Root[] {
  const { steps, roots } = lineageGraphOf(graph)
  const behind = reach(
    claims.map(({ id }) => id),
    (node) => steps.outNeighbors(node),
  )
  const reached = new Set([...behind].map((node) => roots.get(node)).filter((root) => root !== undefined))
  return [...reached]
    .map((root) => ({ ...root, voices: root.voices.filter((voice) => !isSetAside(voice, graph)) }))
    .filter(({ voices }) => voices.length > 0)
    .sort((a, b) => byOrderKey(a.voices[0]!, b.voices[0]!))
}
