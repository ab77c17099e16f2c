import { restoredProposition } from '../proposition/index.ts'
import {
  optional,
  type Refs,
  refsTo,
  refTo,
  restoredDate,
  restoredMarking,
  restoredRecord,
  restoredText,
  type StoredRow,
} from '../stored/restored-values.ts'
import type { DerivationContent, RelationContent, TakingBackContent } from './claim.content.ts'
import type { ClaimInput, TollInput } from './claim.record.ts'

/** What a statement returns of a claim. Of others it tells what the viewer sees of them. */
export interface RestoredClaim {
  readonly node: StoredRow
  readonly proposition: StoredRow
  /** The relationship to its document, where that holds a quote. */
  readonly quote: StoredRow | undefined
  readonly tolls: readonly StoredRow[]
  readonly incidentId: string | undefined
  readonly citedIds: readonly string[]
  readonly derivedFrom: readonly DerivationContent[]
  readonly relations: readonly RelationContent[]
  readonly takesBack: readonly TakingBackContent[]
  readonly record: StoredRow | undefined
}

/** What `storedClaim` made of an input. What it once corrected or revised of itself is history, and no part of it. */
export function restoredClaim(claim: RestoredClaim, refs: Refs): ClaimInput {
  const { node } = claim
  return {
    ref: node.slug as string,
    proposition: restoredProposition(claim.proposition, restoredText('value', node), refs),
    claimant: refs.of(node.claimantId as string),
    document: refTo([optional<string>(node.documentId)], refs),
    quote: restoredQuote(claim.quote),
    incident: refTo([claim.incidentId], refs),
    place: refTo([optional<string>(node.placeId)], refs),
    against: refsTo((node.againstIds ?? []) as string[], refs),
    cites: refsTo(claim.citedIds, refs),
    ...restoredWords(node),
    tolls: claim.tolls.map(restoredToll),
    ...restoredTies(claim, refs),
    record: restoredRecord(claim.record),
    marking: restoredMarking(node),
  }
}

function restoredWords(node: StoredRow) {
  return {
    polarity: node.polarity as ClaimInput['polarity'],
    modality: node.modality as ClaimInput['modality'],
    attribution: node.attribution as ClaimInput['attribution'],
    reportingVerb: optional<string>(node.reportingVerb),
    statement: restoredText('statement', node),
    supportTypes: (node.supportTypes ?? []) as ClaimInput['supportTypes'],
    supportMode: optional<ClaimInput['supportMode']>(node.supportMode),
    supporterLevel: optional<ClaimInput['supporterLevel']>(node.supporterLevel),
    claimMode: optional<ClaimInput['claimMode']>(node.claimMode),
    authenticity: optional<ClaimInput['authenticity']>(node.authenticity),
    incidentType: optional<ClaimInput['incidentType']>(node.incidentType),
    likelihood: optional<ClaimInput['likelihood']>(node.likelihood),
    heldDuring: restoredDate('held', node),
    claimedOn: restoredDate('claimed', node),
  }
}

function restoredQuote(quote: StoredRow | undefined): ClaimInput['quote'] {
  if (quote === undefined) return undefined
  return {
    text: quote.quote as string,
    lang: quote.quoteLang as string,
    locator: optional(quote.locator),
    translation: restoredText('translation', quote),
  }
}

function restoredToll({ position, ...toll }: StoredRow): TollInput {
  const said = Object.entries(toll).filter(([, value]) => value !== null)
  return Object.fromEntries(said) as TollInput
}

type Ties = Pick<ClaimInput, 'derivedFrom' | 'relations' | 'supersedes' | 'supersession'>

function restoredTies({ derivedFrom, relations, takesBack }: RestoredClaim, refs: Refs): Ties {
  return {
    derivedFrom: derivedFrom.map(({ slug, how }) => ({ claim: slug, how: how as Ties['derivedFrom'][number]['how'] })),
    relations: relations.map(({ slug, type, rationale, assertedById }) => ({
      type: type as Ties['relations'][number]['type'],
      to: slug,
      rationale: optional(rationale),
      assertedBy: refTo([assertedById], refs),
    })),
    supersedes: takesBack.map(({ slug }) => slug),
    supersession: takesBack[0]?.reason as Ties['supersession'],
  }
}
