import type { EvidenceGraph, EvidenceStep } from '../evidence.ts'

/**
 * The steps that lineage takes. A document's citation leads only to claims of the same proposition; so does a claim's
 * own, unless the document that it cites holds none.
 */
export function followedSteps(graph: EvidenceGraph): EvidenceStep[] {
  const known = graph.steps.filter(({ from, to }) => from !== to && graph.claims.has(from) && graph.claims.has(to))
  const answered = new Set(
    known.filter((step) => step.via === 'CLAIM_CITES' && isOfOneProposition(step, graph)).map(citationOf),
  )
  return known.filter((step) => {
    if (step.via === 'DERIVED_FROM' || isOfOneProposition(step, graph)) return true
    return step.via === 'CLAIM_CITES' && !answered.has(citationOf(step))
  })
}

function citationOf({ from, documentId }: EvidenceStep): string {
  return JSON.stringify([from, documentId])
}

function isOfOneProposition({ from, to }: EvidenceStep, { claims }: EvidenceGraph): boolean {
  return claims.get(from)!.propositionId === claims.get(to)!.propositionId
}
