import type { EvidenceClaim } from '../evidence.ts'
import { originsOf } from '../lineage/origins-of.ts'
import { rootsOf } from '../lineage/roots/roots-of.ts'
import { votersOf } from '../lineage/voters-of.ts'
import type { Position } from './position.ts'

/** Denials by traced claimants who are no party, with the evidence for them from other such claimants. */
export function refutingClaims(position: Position): EvidenceClaim[] {
  const { denying, graph } = position
  return denying.claims.flatMap((denial) => {
    const recorded = denial.evidenceIds.map((id) => graph.claims.get(id)).filter((claim) => claim !== undefined)
    const evidence = votersOf(recorded, graph).filter((claim) => isBorneOutBy(claim, denial, position))
    return evidence.length > 0 ? [denial, ...evidence] : []
  })
}

/** Both rest on traced origins that are no party, and not both on the same one. */
function isBorneOutBy(evidence: EvidenceClaim, denial: EvidenceClaim, { proposition, graph }: Position): boolean {
  const { origins } = originsOf([denial, evidence], graph, proposition)
  const weighty = origins.filter(({ traced, interested }) => traced && !interested)
  const restsOnOne = (claim: EvidenceClaim) => {
    const voices = rootsOf([claim], graph).flatMap((root) => root.voices)
    return weighty.some(({ claimIds }) => voices.some((voice) => voice.claim && claimIds.includes(voice.claim.id)))
  }
  return weighty.length > 1 && restsOnOne(denial) && restsOnOne(evidence)
}
