import type { DerivationKind } from '../../vocabulary/index.ts'
import type {
  CitedDocument,
  EvidenceClaim,
  EvidenceClaimant,
  EvidenceGraph,
  EvidenceProposition,
  EvidenceStep,
  EvidenceToll,
  Exclusions,
  Opposing,
  StoredDate,
} from '../evidence.ts'

export interface EvidenceBuilder {
  /** Unless told otherwise, it asserts the proposition first-hand, undated, in a document of its own. */
  claim(id: string, given?: Partial<EvidenceClaim>): EvidenceBuilder
  derived(later: string, earlier: string, how?: DerivationKind): EvidenceBuilder
  claimCites(later: string, earlier: string): EvidenceBuilder
  documentCites(later: string, earlier: string): EvidenceBuilder
  /** It has the words of the earlier claim. */
  alike(later: string, earlier: string): EvidenceBuilder
  citesUnrecorded(claimId: string, documentId: string, sourceId: string): EvidenceBuilder
  claimant(id: string, given?: Partial<EvidenceClaimant>): EvidenceBuilder
  opposes(party: string, opposing: Opposing): EvidenceBuilder
  excluding(given: Partial<Record<keyof Exclusions, string[]>>): EvidenceBuilder
  /** Of the lens: how many origins a facet needs. */
  needing(origins: number): EvidenceBuilder
  build(): BuiltEvidence
}

export interface BuiltEvidence {
  readonly proposition: EvidenceProposition
  readonly graph: EvidenceGraph
  /** Those of the proposition. */
  readonly claims: EvidenceClaim[]
  pick(...ids: string[]): EvidenceClaim[]
}

/** Builds the evidence on one proposition for a test: that a militia supports a group. */
export function evidence(given: Partial<EvidenceProposition> = {}): EvidenceBuilder {
  const proposition = { ...PROPOSITION, ...given }
  const claims = new Map<string, EvidenceClaim>()
  const claimants = new Map<string, EvidenceClaimant>()
  const opposing = new Map<string, Opposing[]>()
  const steps: EvidenceStep[] = []
  const citedDocuments: CitedDocument[] = []
  const exclusions: Exclusions[] = []
  let minOrigins: number | null = null
  const cite = (via: EvidenceStep['via'], from: string, to: string) =>
    steps.push({ from, to, via, how: null, documentId: claims.get(to)!.documentId })
  const builder: EvidenceBuilder = {
    claim: (id, said) => and(claims.set(id, { ...claimBy(id), propositionId: proposition.id, ...said })),
    derived: (from, to, how = 'REPEATS') => and(steps.push({ from, to, via: 'DERIVED_FROM', how, documentId: null })),
    claimCites: (from, to) => and(cite('CLAIM_CITES', from, to)),
    documentCites: (from, to) => and(cite('DOCUMENT_CITES', from, to)),
    alike: (from, to) => and(steps.push({ from, to, via: 'INFERRED', how: null, documentId: null })),
    citesUnrecorded: (claimId, documentId, sourceId) => and(citedDocuments.push({ claimId, documentId, sourceId })),
    claimant: (id, known) => and(claimants.set(id, { ...claimantOf(id), ...known })),
    opposes: (party, one) => and(opposing.set(party, [...(opposing.get(party) ?? []), one])),
    excluding: ({ claimants = [], sources = [], datasets = [], documents = [] }) =>
      and(
        exclusions.push({
          claimants: new Set(claimants),
          sources: new Set(sources),
          datasets: new Set(datasets),
          documents: new Set(documents),
        }),
      ),
    needing: (origins) => {
      minOrigins = origins
      return builder
    },
    build: () => ({
      proposition,
      graph: { claims, steps, citedDocuments, claimants, opposing, exclusions, minOrigins, complete: true },
      claims: [...claims.values()].filter(({ propositionId }) => propositionId === proposition.id),
      pick: (...ids) => ids.map((id) => claims.get(id)!),
    }),
  }
  const and = (_done: unknown) => builder
  return builder
}

export const UNDATED: StoredDate = { spans: [], core: null, verbatim: null, edtf: null }

export function days(from: number, to = from): StoredDate {
  return { spans: [[from, to]], core: null, verbatim: null, edtf: `days ${from} to ${to}` }
}

export function killed(low: number | null, high: number | null = low, best: number | null = null): EvidenceToll {
  return { outcome: 'KILLED', partyScope: 'PARTY', low, best, high }
}

const PROPOSITION: EvidenceProposition = {
  id: 'support',
  predicate: 'SUPPORTS',
  subjectId: 'militia',
  objectId: 'group',
  role: null,
  side: null,
}

function claimBy(id: string): Omit<EvidenceClaim, 'propositionId'> {
  return {
    id,
    passesLens: true,
    endedAs: null,
    polarity: 'ASSERTED',
    modality: 'STATED',
    attribution: 'FIRST_HAND',
    claimantId: `${id}-claimant`,
    documentId: `${id}-document`,
    sourceId: `${id}-source`,
    datasetId: 'dataset',
    supportTypes: [],
    heldDuring: UNDATED,
    place: null,
    against: [],
    incidentType: null,
    orderKey: id,
    evidenceIds: [],
    excludedBy: [],
    tolls: [],
  }
}

function claimantOf(id: string): EvidenceClaimant {
  return { id, identified: true, sameAs: [], ownerIds: [], parentIds: [] }
}
