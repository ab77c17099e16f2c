import { isDeepStrictEqual } from 'node:util'
import { type ClaimContent, claimId } from '../../../entities/claim/claim.content.ts'
import type { ClaimInput } from '../../../entities/claim/claim.record.ts'
import { type StoredClaim, storedClaim } from '../../../entities/claim/claim.stored.ts'
import type { Resolve } from '../../../entities/stored/stored-node.ts'
import type { NewClaim } from '../../../graph/commands/claims/create-claims.ts'
import type { ReadFrom } from '../../../graph/commands/claims/read-from.ts'
import type { Rewording } from '../../../graph/commands/claims/reword-claims.ts'
import type { KnownClaim } from './known-claims.ts'

/** A claim to record, and what it follows on. */
export interface PlannedClaim extends NewClaim {
  /** The version in the record that it takes the place of. */
  readonly supersedes: { readonly id: string; readonly reason: string } | null
  /** The last version before the claim was withdrawn, where it comes back. */
  readonly returnsFrom: string | null
}

/** A claim as it stands after the load, by what it names: it may refer to claims written later. */
export interface StandingClaim {
  readonly id: string
  readonly stored: { readonly content: Pick<ClaimContent, 'slug' | 'derivedFrom' | 'relations' | 'takesBack'> }
}

export interface ClaimPlan {
  readonly toWrite: readonly PlannedClaim[]
  /** Claims that say the same under another marking. */
  readonly toMark: readonly { readonly id: string; readonly slug: string; readonly ownLevel: number }[]
  /** Claims that say the same, read from another row. */
  readonly toReread: readonly ReadFrom[]
  /** Claims that say the same and word their value otherwise. */
  readonly toReword: readonly Rewording[]
}

interface Planning {
  /** A batch of the claims of a data set. */
  readonly claims: readonly ClaimInput[]
  /** The place of the first of them in the data set. */
  readonly from: number
  readonly datasetId: string
  /** Whether the data set is another release than the one in the graph. */
  readonly isRelease: boolean
  readonly versions: ReadonlyMap<string, readonly KnownClaim[]>
  readonly resolve: Resolve
}

export function planClaims({ claims, from, datasetId, isRelease, versions, resolve }: Planning): ClaimPlan {
  const toWrite: PlannedClaim[] = []
  const toMark: { id: string; slug: string; ownLevel: number }[] = []
  const toReread: ReadFrom[] = []
  const toReword: Rewording[] = []
  for (const [at, input] of claims.entries()) {
    const stored = storedClaim(input, datasetId, resolve)
    const earlier = versions.get(input.ref) ?? []
    const standing = earlier.find(({ speaks }) => speaks)
    if (standing?.contentHash !== stored.contentHash) {
      toWrite.push(plannedClaim(input, { stored, position: from + at, earlier, standing, isRelease }))
      continue
    }
    const { ownLevel, record, wording } = stored
    if (wording && !isDeepStrictEqual(wording, standing.wording)) toReword.push({ id: standing.id, wording })
    if ((record?.id ?? null) !== standing.recordId) toReread.push({ id: standing.id, record })
    if (ownLevel !== standing.ownLevel) toMark.push({ id: standing.id, slug: input.ref, ownLevel })
  }
  return { toWrite, toMark, toReread, toReword }
}

interface Versions {
  readonly stored: StoredClaim
  readonly position: number
  readonly earlier: readonly KnownClaim[]
  readonly standing: KnownClaim | undefined
  readonly isRelease: boolean
}

function plannedClaim(input: ClaimInput, { stored, position, earlier, standing, isRelease }: Versions): PlannedClaim {
  const occurrence = earlier.filter(({ contentHash }) => contentHash === stored.contentHash).length
  const takesBack = input.supersedes.length > 0
  const reason = (takesBack ? undefined : input.supersession) ?? (isRelease ? 'DATASET_RELEASE' : 'RECORD_CORRECTED')
  return {
    id: claimId(input.ref, stored.contentHash, occurrence),
    stored,
    position,
    supersession: takesBack ? input.supersession! : standing ? reason : null,
    supersedes: standing ? { id: standing.id, reason } : null,
    returnsFrom: standing ? null : (earlier.at(-1)?.id ?? null),
  }
}
