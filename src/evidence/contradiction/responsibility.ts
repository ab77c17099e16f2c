import type { EvidenceGraph } from '../evidence.ts'
import type { Dispute, Opposition } from './contradiction.ts'
import { type Named, namedFor, type Rivalry, rivalsAmong } from './rivals.ts'
import { sidesOf } from './sides-of.ts'

/** Different perpetrators of one incident: they compete where both claim it for themselves or one claim rules the other out. */
export function responsibility(dispute: Dispute): Opposition[] {
  const named = namedFor('PERPETRATOR', dispute.statements)
  const rivalries = rivalsAmong(named, dispute).filter(areOnOneSide)
  const competing = rivalries.filter((rivalry) => compete(rivalry, dispute.graph))
  const alternative = rivalries.filter((rivalry) => !competing.includes(rivalry))
  return [
    { kind: 'COMPETING_RESPONSIBILITY' as const, detail: '', sides: sidesOf(competing, named) },
    { kind: 'ALTERNATIVE_RESPONSIBILITY' as const, detail: '', sides: sidesOf(alternative, named) },
  ].filter(({ sides }) => sides.length > 0)
}

/** Those who are said to have fought on two sides did not do one and the same thing. */
function areOnOneSide([{ proposition: a }, { proposition: b }]: Rivalry): boolean {
  return a.side == null || b.side == null || a.side === b.side
}

function compete([one, other]: Rivalry, graph: EvidenceGraph): boolean {
  return (claimIt(one, graph) && claimIt(other, graph)) || excludes(one, other) || excludes(other, one)
}

/** The actor itself, or the source that speaks for it, says so first-hand. */
function claimIt({ actorId, claims }: Named, { claimants }: EvidenceGraph): boolean {
  return claims.some(
    ({ claimantId, attribution }) =>
      attribution === 'FIRST_HAND' &&
      (claimantId === actorId || (claimants.get(claimantId)?.sameAs.includes(actorId) ?? false)),
  )
}

function excludes({ claims }: Named, { claims: excluded }: Named): boolean {
  return excluded.some(({ excludedBy }) => excludedBy.some(({ claimId }) => claims.some(({ id }) => id === claimId)))
}
