import { contentHash } from '../../lib/content-hash.ts'

/** All that makes a claim what it is. Its marking, its moments and what is derived from it are no part of it. */
export interface ClaimContent {
  readonly slug: string
  readonly datasetId: string
  readonly propositionId: string
  readonly claimantId: string
  readonly documentId: string | null
  readonly incidentId: string | null
  readonly placeId: string | null
  readonly againstIds: readonly string[]
  readonly citedIds: readonly string[]
  /** The stored properties named by `saidProperties`, the others left aside. */
  readonly said: Readonly<Record<string, unknown>>
  readonly quote: Readonly<Record<string, unknown>> | null
  readonly tolls: readonly Readonly<Record<string, unknown>>[]
  readonly derivedFrom: readonly DerivationContent[]
  readonly relations: readonly RelationContent[]
  /** Claims of other slugs that the claimant revises or retracts by this one. */
  readonly takesBack: readonly TakingBackContent[]
}

export interface DerivationContent {
  readonly slug: string
  readonly how: string
}

export interface TakingBackContent {
  readonly slug: string
  readonly reason: string
}

export interface RelationContent {
  readonly slug: string
  readonly type: string
  readonly rationale: string | null
  readonly assertedById: string | null
}

/** The properties of a claim that the claimant's words or their coding fill. */
export const saidProperties = [
  'polarity',
  'modality',
  'reportingVerb',
  'attribution',
  'supportTypes',
  'supportMode',
  'supporterLevel',
  'claimMode',
  'authenticity',
  'incidentType',
  'likelihood',
  'statementLangs',
  'statementTexts',
  'heldVerbatim',
  'heldEdtf',
  'claimedVerbatim',
  'claimedEdtf',
] as const

/**
 * Equal for claims that say the same under the same slug; the order in which unordered things were written does not
 * matter.
 */
export function claimContentHash(content: ClaimContent): string {
  return contentHash({
    ...content,
    againstIds: content.againstIds.toSorted(),
    citedIds: content.citedIds.toSorted(),
    derivedFrom: content.derivedFrom.map(contentHash).sort(),
    relations: content.relations.map(contentHash).sort(),
    takesBack: content.takesBack.map(contentHash).sort(),
  })
}

/**
 * `occurrence` counts the earlier versions of the slug with the same content: a claim that comes back after its
 * withdrawal is a new record, for the old one must go on saying when it was gone.
 */
export function claimId(slug: string, hash: string, occurrence: number): string {
  return contentHash({ claim: slug, hash, occurrence })
}
