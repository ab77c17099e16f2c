import type { EvidenceClaim, EvidenceProposition } from '../evidence.ts'
import { originsOf } from '../lineage/origins-of.ts'
import { rootsOf } from '../lineage/roots/roots-of.ts'
import { votersOf } from '../lineage/voters-of.ts'
import { slotOf } from '../slot-of.ts'
import type { Position } from './position.ts'

/**
 * Claims that fill the slot of the proposition with something else and are put forward against one of its assertions. They have to rest
 * on a traced origin that has no part in either: whoever claims a thing for itself does not take it from another by that.
 */
export function excludingClaims(position: Position): EvidenceClaim[] {
  const { proposition, asserting, graph } = position
  const slot = slotOf(proposition)
  if (slot === null) return []
  const rivals = asserting.claims.flatMap(({ excludedBy }) =>
    excludedBy.flatMap(({ claimId, proposition: rival }) => {
      const claim = graph.claims.get(claimId)
      const isRival = rival.id !== proposition.id && slotOf(rival) === slot && claim?.polarity === 'ASSERTED'
      return isRival ? [{ claim, rival }] : []
    }),
  )
  return rivals
    .filter(({ claim, rival }) => votersOf([claim], graph).length > 0 && isWeighty(claim, rival, position))
    .map(({ claim }) => claim)
}

function isWeighty(
  claim: EvidenceClaim,
  rival: EvidenceProposition,
  { proposition, asserting, graph }: Position,
): boolean {
  const voices = rootsOf([claim], graph).flatMap((root) => root.voices)
  const restsOnOne = (about: EvidenceProposition) =>
    originsOf([claim, ...asserting.claims], graph, about).origins.filter(
      ({ traced, interested, claimIds }) =>
        traced && !interested && voices.some((voice) => voice.claim && claimIds.includes(voice.claim.id)),
    ).length > 0
  return restsOnOne(proposition) && restsOnOne(rival)
}
