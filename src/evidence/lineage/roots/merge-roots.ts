import { disjointSets } from '../../../lib/graphs/disjoint-sets.ts'
import { groupBy } from '../../../lib/group-by.ts'
import type { EvidenceGraph } from '../../evidence.ts'
import type { Root } from '../lineage-graph.ts'

/**
 * Roots gathered by who speaks there: the same claimant, an actor and the source that is its body, or one owner. Never by
 * the carrier: an outlet that quotes two people carries two origins.
 */
export function mergeRoots(roots: readonly Root[], graph: EvidenceGraph): Root[][] {
  const bonds = disjointSets()
  const member = (index: number) => `root:${index}`
  for (const [index, root] of roots.entries()) {
    const speaker = speakerOf(root)
    if (speaker === null) continue
    const claimant = graph.claimants.get(speaker)
    for (const bond of [speaker, ...(claimant?.sameAs ?? []), ...(claimant?.ownerIds ?? [])]) {
      bonds.unite(member(index), `claimant:${bond}`)
    }
  }
  return [...groupBy(roots.entries(), ([index]) => bonds.find(member(index))).values()].map((merged) =>
    merged.map(([, root]) => root),
  )
}

/**
 * In whose name a root is merged: none where several claimants make up a circular report, for it must not make one of
 * claimants who speak for themselves elsewhere. A loop within one document goes by whoever can be traced in it.
 */
function speakerOf({ voices, circular }: Root): string | null {
  const { claimantId } = voices.find(({ traced }) => traced) ?? voices[0]!
  return circular && voices.some((voice) => voice.claimantId !== claimantId) ? null : claimantId
}
