import type { IncidentType } from '../../vocabulary/index.ts'
import { byOrderKey } from '../by-order-key.ts'
import type { EvidenceClaim, EvidenceGraph, EvidenceProposition, StoredDate } from '../evidence.ts'
import { type OriginCount, originsOf } from '../lineage/origins-of.ts'
import { boundedSets } from './bounded-sets.ts'
import { compatible } from './compatible.ts'
import { compatibleSets } from './compatible-sets.ts'
import { countedClaims } from './counted-claims.ts'
import { scopeOf } from './scope-of.ts'

/** An incident as one position tells it. */
export interface IncidentAccount {
  readonly incidentType: IncidentType | null
  readonly date: StoredDate | null
  readonly placeId: string | null
  readonly claimIds: readonly string[]
  readonly origins: OriginCount
}

/**
 * The accounts that assertions of an OCCURRED proposition give: those of compatible time, place and type tell one. What
 * goes beyond the bound is a last account without type, date and place.
 */
export function accountsOf(
  proposition: EvidenceProposition,
  claims: readonly EvidenceClaim[],
  graph: EvidenceGraph,
): IncidentAccount[] {
  const assertions = countedClaims(proposition, claims, graph)
    .filter(({ polarity }) => polarity === 'ASSERTED')
    .sort(byOrderKey)
  const { sets, remainder } = boundedSets(assertions, compatibleSets(assertions, tellOneStory))
  const toAccount = (set: readonly EvidenceClaim[]): IncidentAccount => {
    const { period: date, placeId } = scopeOf(set)
    const incidentType = set.map((claim) => claim.incidentType).find((type) => type !== null) ?? null
    const claimIds = set.map(({ id }) => id)
    return { incidentType, date, placeId, claimIds, origins: originsOf(set, graph, proposition) }
  }
  const accounts = sets.map(toAccount)
  if (remainder.length === 0) return accounts
  return [...accounts, { ...toAccount(remainder), incidentType: null, date: null, placeId: null }]
}

function tellOneStory(a: EvidenceClaim, b: EvidenceClaim): boolean {
  const isOfOneType = a.incidentType === null || b.incidentType === null || a.incidentType === b.incidentType
  return isOfOneType && compatible(a, b)
}
