import { byOrderKey } from '../by-order-key.ts'
import type { EvidenceClaim, EvidenceGraph, EvidenceProposition } from '../evidence.ts'
import { countedClaims } from '../facets/counted-claims.ts'
import type { Dispute, Opposition, Statements } from './contradiction.ts'
import { disputedParties } from './disputed-parties.ts'
import { incompatibleAccounts } from './incompatible-accounts.ts'
import { incompatibleTolls } from './incompatible-tolls.ts'
import { responsibility } from './responsibility.ts'

/** What stands against one another in the slots of one incident: who did it, how it happened, what it cost. */
export function slotOppositions(dispute: Dispute): Opposition[] {
  return [responsibility, incompatibleAccounts, incompatibleTolls, disputedParties].flatMap((rule) => rule(dispute))
}

/** The propositions given, with what claims that vote say of each. */
export function disputeOver(
  propositions: readonly EvidenceProposition[],
  graph: EvidenceGraph,
  wholes: Dispute['wholes'] = new Map(),
): Dispute {
  return { graph, wholes, statements: propositions.map((proposition) => statementsOf(proposition, graph)) }
}

function statementsOf(proposition: EvidenceProposition, graph: EvidenceGraph): Statements {
  const stated = [...graph.claims.values()].filter(({ propositionId }) => propositionId === proposition.id)
  const voters = countedClaims(proposition, stated, graph).sort(byOrderKey)
  const saying = (polarity: EvidenceClaim['polarity']) => voters.filter((claim) => claim.polarity === polarity)
  return { proposition, asserting: saying('ASSERTED'), denying: saying('DENIED') }
}
