import { type StoredProposition, storedProposition } from '../proposition/index.ts'
import { levelOf, type Resolve, resolveAll } from '../stored/stored-node.ts'
import { type StoredRecord, storedRecord } from '../stored/stored-record.ts'
import { type StoredProperties, storedDate, storedText } from '../stored/stored-values.ts'
import { type ClaimContent, claimContentHash, saidProperties } from './claim.content.ts'
import type { ClaimInput, TollInput } from './claim.record.ts'

/** What a data set says in a claim, with every reference but those to other claims resolved to an id. */
export interface StoredClaim {
  readonly content: ClaimContent
  readonly contentHash: string
  readonly ownLevel: number
  readonly properties: StoredProperties
  readonly proposition: StoredProposition
  /** How it words the value of its proposition, where that has one: for reading, and no part of what it says. */
  readonly wording: StoredProperties | null
  /** The row that it was read from: where it stands may change from release to release, and is no part of what it says. */
  readonly record: StoredRecord | null
}

export function storedClaim(input: ClaimInput, datasetId: string, resolve: Resolve): StoredClaim {
  const proposition = storedProposition(input.proposition, resolve)
  const properties = propertiesOf(input)
  const content: ClaimContent = {
    slug: input.ref,
    datasetId,
    propositionId: proposition.id,
    ...referencesOf(input, resolve),
    said: Object.fromEntries(saidProperties.map((name) => [name, properties[name]])),
    quote: storedQuote(input),
    tolls: input.tolls.map(storedToll),
    ...linksOf(input, resolve),
  }
  return {
    content,
    contentHash: claimContentHash(content),
    ownLevel: levelOf(input.marking),
    properties,
    proposition,
    wording: input.proposition.value ? storedText('value', input.proposition.value.text) : null,
    record: storedRecord(input.record),
  }
}

function linksOf(input: ClaimInput, resolve: Resolve): Pick<ClaimContent, 'derivedFrom' | 'relations' | 'takesBack'> {
  return {
    derivedFrom: input.derivedFrom.map(({ claim, how }) => ({ slug: claim, how })),
    relations: input.relations.map(({ to, type, rationale, assertedBy }) => ({
      slug: to,
      type,
      rationale: rationale ?? null,
      assertedById: assertedBy ? resolve(assertedBy) : null,
    })),
    takesBack: input.supersedes.map((slug) => ({ slug, reason: input.supersession! })),
  }
}

function referencesOf(input: ClaimInput, resolve: Resolve) {
  const optional = (ref: string | undefined) => (ref ? resolve(ref) : null)
  return {
    claimantId: resolve(input.claimant),
    documentId: optional(input.document),
    incidentId: optional(input.incident),
    placeId: optional(input.place),
    againstIds: resolveAll(input.against, resolve),
    citedIds: resolveAll(input.cites, resolve),
  }
}

function propertiesOf(input: ClaimInput): StoredProperties {
  return {
    polarity: input.polarity,
    modality: input.modality,
    reportingVerb: input.reportingVerb ?? null,
    attribution: input.attribution,
    supportTypes: input.supportTypes,
    supportMode: input.supportMode ?? null,
    supporterLevel: input.supporterLevel ?? null,
    claimMode: input.claimMode ?? null,
    authenticity: input.authenticity ?? null,
    incidentType: input.incidentType ?? null,
    likelihood: input.likelihood ?? null,
    ...storedText('statement', input.statement),
    ...storedDate('held', input.heldDuring),
    ...storedDate('claimed', input.claimedOn),
  }
}

function storedQuote({ quote }: ClaimInput): StoredProperties | null {
  if (!quote) return null
  return {
    quote: quote.text,
    quoteLang: quote.lang,
    locator: quote.locator ?? null,
    ...storedText('translation', quote.translation),
  }
}

function storedToll(toll: TollInput, position: number): StoredProperties {
  return { ...toll, position }
}
