import type { EvidenceGraph } from '../../../src/evidence/evidence.ts'
import { votersOf } from '../../../src/evidence/lineage/voters-of.ts'
import { standingOf } from '../../../src/evidence/standing-of.ts'
import { propositionOf } from '../view/evidence-of.ts'
import type { Reading } from '../view/reading.ts'
import { storedDate } from '../view/stored-date.ts'
import { formsStep } from './forms-link.ts'
import { type Link, votersOn } from './link.answer.ts'
import { claimsOn } from './standing.ts'

/** Whether some day is among the dates of every link; tried for every day on which anything begins or ends. */
export function mayHoldTogether(chain: readonly Link[], reading: Reading): boolean | null {
  const spans = chain.map(({ proposition }) =>
    votersOn(proposition, 'ASSERTED', reading).flatMap(({ said }) => storedDate(said.heldDuring).spans),
  )
  if (spans.some((dates) => dates.length === 0)) return null
  const days = spans.flat(2)
  return days.some((day) => spans.every((dates) => dates.some(([from, to]) => from <= day && day <= to)))
}

/** Tells whether a link of a chain is none where a lens sets the source aside too. */
export function breaksWithout(reading: Reading): (chain: readonly Link[], source: string) => boolean {
  const graphs = new Map<string, EvidenceGraph>()
  return (chain, source) => {
    const graph = graphs.get(source) ?? without(source, reading.graph)
    graphs.set(source, graph)
    return chain.some(({ proposition }) => {
      const claims = claimsOn(proposition, reading)
      const isAsserted = votersOf(claims, graph).some(({ polarity }) => polarity === 'ASSERTED')
      return !isAsserted || !formsStep(standingOf(propositionOf(proposition), claims, graph).reason.status)
    })
  }
}

function without(source: string, graph: EvidenceGraph): EvidenceGraph {
  const nobody = new Set<string>()
  const setAside = { claimants: nobody, sources: new Set([source]), documents: nobody, datasets: nobody }
  return { ...graph, exclusions: [...graph.exclusions, setAside] }
}
