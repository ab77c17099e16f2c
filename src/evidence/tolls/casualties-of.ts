import { groupBy } from '../../lib/group-by.ts'
import type { CasualtyOutcome, PartyScope } from '../../vocabulary/index.ts'
import { byOrderKey } from '../by-order-key.ts'
import type { EvidenceClaim, EvidenceGraph, EvidenceProposition, EvidenceToll } from '../evidence.ts'
import { countedClaims } from '../facets/counted-claims.ts'
import { type OriginCount, originsOf } from '../lineage/origins-of.ts'
import { restingOn } from '../lineage/resting-on.ts'
import { mergeRoots } from '../lineage/roots/merge-roots.ts'
import { rootsOf } from '../lineage/roots/roots-of.ts'
import { tollBounds } from './toll-bounds.ts'
import { tollKeyOf } from './toll-key-of.ts'

/** What is reported of one outcome for one party: bounds drawn from one report of each origin, never a sum. */
export interface CasualtySummary {
  readonly outcome: CasualtyOutcome
  readonly partyScope: PartyScope
  readonly partyId: string | null
  readonly low: number | null
  /** The figure that every origin gives. */
  readonly best: number | null
  readonly high: number | null
  readonly origins: OriginCount
  readonly reports: readonly TollReport[]
}

export interface TollReport {
  readonly claim: EvidenceClaim
  readonly toll: EvidenceToll
}

/** The tolls that assertions of one CASUALTIES proposition report, by outcome and scope of party. */
export function casualtiesOf(
  proposition: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): CasualtySummary[] {
  const assertions = countedClaims(proposition, claims, graph)
    .filter(({ polarity }) => polarity === 'ASSERTED')
    .sort(byOrderKey)
  const reports = assertions.flatMap((claim) => claim.tolls.map((toll) => ({ claim, toll })))
  return [...groupBy(reports, ({ toll }) => tollKeyOf(toll)).values()].map((comparable) => {
    const reporting = [...new Set(comparable.map(({ claim }) => claim))]
    return {
      outcome: comparable[0]!.toll.outcome,
      partyScope: comparable[0]!.toll.partyScope,
      partyId: proposition.objectId,
      ...boundsOf(onePerOrigin(comparable, reporting, graph)),
      origins: originsOf(reporting, graph, proposition),
      reports: comparable,
    }
  })
}

/** What an origin says itself goes before what is made of it, and the newest record before older ones. */
function onePerOrigin(reports: readonly TollReport[], claims: readonly EvidenceClaim[], graph: EvidenceGraph) {
  return mergeRoots(rootsOf(claims, graph), graph).map((roots) => {
    const voices = roots.flatMap((root) => root.voices.map(({ claim }) => claim))
    const own = reports.find(({ claim }) => voices.includes(claim))
    if (own !== undefined) return own.toll
    const relays = new Set(restingOn(roots, claims, graph))
    return reports.find(({ claim }) => relays.has(claim))!.toll
  })
}

function boundsOf(tolls: readonly EvidenceToll[]): Pick<CasualtySummary, 'low' | 'best' | 'high'> {
  const bounds = tolls.map(tollBounds)
  const [figure, ...others] = tolls.map(figureOf)
  return {
    low: extreme(
      bounds.map(({ low }) => low),
      Math.min,
    ),
    best: others.every((other) => other === figure) ? figure! : null,
    high: extreme(
      bounds.map(({ high }) => high),
      Math.max,
    ),
  }
}

function figureOf({ low, best, high }: EvidenceToll): number | null {
  return best ?? (low === high ? low : null)
}

/** One origin without a bound leaves the whole unbounded. */
function extreme(bounds: readonly (number | null)[], pick: (...numbers: number[]) => number): number | null {
  return bounds.includes(null) ? null : pick(...bounds.map((bound) => bound!))
}
