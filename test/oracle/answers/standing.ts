import type { EvidenceClaim } from '../../../src/evidence/evidence.ts'
import { type Standing, standingOf } from '../../../src/evidence/standing-of.ts'
import type { PropositionFact } from '../record/facts.ts'
import { propositionOf } from '../view/evidence-of.ts'
import type { Reading } from '../view/reading.ts'

/** How a proposition stands by all that the viewer may see of it. */
export function standing(proposition: PropositionFact, reading: Reading): Standing {
  return standingOf(propositionOf(proposition), claimsOn(proposition, reading), reading.graph)
}

export function claimsOn({ id }: PropositionFact, { graph }: Reading): EvidenceClaim[] {
  return [...graph.claims.values()].filter(({ propositionId }) => propositionId === id)
}
