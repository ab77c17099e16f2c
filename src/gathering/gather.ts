import type {
  CitedDocument,
  EvidenceClaim,
  EvidenceClaimant,
  EvidenceGraph,
  EvidenceProposition,
  EvidenceStep,
  Exclusions,
  Nested,
  StoredDate,
} from '../evidence/evidence.ts'

/** A row of evidence as the statement returns it. */
export interface RawEvidence {
  readonly propositions: readonly EvidenceProposition[]
  readonly claims: readonly RawClaim[]
  readonly claimants: readonly RawClaimant[]
  readonly exclusions: readonly {
    readonly claimants: readonly string[]
    readonly sources: readonly string[]
    readonly datasets: readonly string[]
  }[]
}

export interface RawDate {
  readonly verbatim?: string | null
  readonly edtf?: string | null
  readonly spans: readonly number[] | null
  readonly core: readonly [number, number] | null
}

interface RawClaimant extends Omit<EvidenceClaimant, 'opposed'> {
  readonly opposed: readonly { readonly id: string; readonly held: RawDate }[]
}

/** Where only lineage is asked, a claim comes without what only the rules of status read. */
interface RawClaim extends Omit<EvidenceClaim, 'heldDuring' | 'place' | 'supportTypes'> {
  readonly supportTypes?: EvidenceClaim['supportTypes'] | null
  readonly held?: RawDate
  readonly place?: readonly string[]
  readonly steps: readonly Omit<EvidenceStep, 'from'>[]
  readonly cited: readonly Omit<CitedDocument, 'claimId'>[]
  readonly carried: readonly (readonly (readonly [id: string, node: unknown])[])[]
}

export interface GatheredEvidence {
  readonly propositions: readonly EvidenceProposition[]
  readonly graph: EvidenceGraph
}

/** Lays the rows of evidence out as the graph that the rules read. */
export function gather(raw: RawEvidence, minOrigins: number | null = null): GatheredEvidence {
  const known = new Set(raw.claims.map(({ id }) => id))
  return {
    propositions: raw.propositions,
    graph: {
      claims: new Map(raw.claims.map((claim) => [claim.id, toClaim(claim)])),
      steps: raw.claims.flatMap(({ id, steps }) => steps.map((step) => ({ from: id, ...step }))),
      citedDocuments: raw.claims.flatMap(({ id, cited }) => cited.map((document) => ({ claimId: id, ...document }))),
      claimants: new Map(raw.claimants.map((claimant) => [claimant.id, toClaimant(claimant)])),
      exclusions: raw.exclusions.map(toExclusions),
      minOrigins,
      complete: raw.claims.every(({ steps }) => steps.every(({ to }) => known.has(to))),
    },
  }
}

function toClaim({ held, place = [], supportTypes, ...claim }: RawClaim): EvidenceClaim {
  const { steps: _steps, cited: _cited, carried: _carried, ...rest } = claim
  return {
    ...rest,
    supportTypes: supportTypes ?? [],
    heldDuring: toStoredDate(held ?? { spans: null, core: null }),
    place: place.length === 0 ? null : (place as unknown as Nested),
  }
}

function toClaimant({ opposed, ...claimant }: RawClaimant): EvidenceClaimant {
  return { ...claimant, opposed: opposed.map(({ id, held }) => ({ id, heldDuring: toStoredDate(held) })) }
}

export function toStoredDate({ verbatim = null, edtf = null, spans, core }: RawDate): StoredDate {
  const flat = spans ?? []
  return {
    verbatim,
    edtf,
    core,
    spans: Array.from({ length: flat.length / 2 }, (_, index) => [flat[2 * index]!, flat[2 * index + 1]!] as const),
  }
}

function toExclusions({ claimants, sources, datasets }: RawEvidence['exclusions'][number]): Exclusions {
  return { claimants: new Set(claimants), sources: new Set(sources), datasets: new Set(datasets), documents: new Set() }
}
