import type { EvidenceClaim, EvidenceGraph } from '../../evidence.ts'
import { restingOn } from '../resting-on.ts'
import { rootsOf } from './roots-of.ts'

/** The claims that keep at least one root when the lens has set aside whom it excludes. */
export function withRoots(claims: readonly EvidenceClaim[], graph: EvidenceGraph): EvidenceClaim[] {
  return graph.exclusions.length === 0 ? [...claims] : restingOn(rootsOf(claims, graph), claims, graph)
}
