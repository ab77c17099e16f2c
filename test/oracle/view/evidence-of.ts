import type {
  CitedDocument,
  EvidenceClaim,
  EvidenceClaimant,
  EvidenceGraph,
  EvidenceProposition,
  Nested,
  Opposing,
} from '../../../src/evidence/evidence.ts'
import { groupBy } from '../../../src/lib/group-by.ts'
import type { ClaimFact, DocumentFact, PropositionFact } from '../record/facts.ts'
import { placesAround } from './places.ts'
import { stepsFrom } from './steps-from.ts'
import { storedDate } from './stored-date.ts'
import { assertedTies, bodiesOf, ownersOf, reachedFrom } from './ties.ts'
import type { View } from './view.ts'

/** All that the rules of evidence may read of a view, lens aside. */
export type ViewEvidence = Omit<EvidenceGraph, 'exclusions' | 'minOrigins'>

/** Lays out everything at once: the claims in the record, every step of lineage between them, and every claimant. */
export function evidenceOf(view: View): ViewEvidence {
  const claims = view.standing.toSorted((a, b) => (a.orderKey < b.orderKey ? -1 : 1))
  const wholes = assertedTies('PART_OF', view)
  return {
    claims: new Map(claims.map((claim) => [claim.id, evidenceClaim(claim, wholes, view)])),
    steps: claims.flatMap((claim) => stepsFrom(claim, view)),
    citedDocuments: claims.flatMap((claim) => citedWithoutClaims(claim, view)),
    claimants: claimantsOf(view),
    opposing: opposingOf(view),
    complete: true,
  }
}

export function propositionOf({ id, said, subject, object }: PropositionFact): EvidenceProposition {
  const { predicate, role = null, side = null } = said
  return { id, predicate, subjectId: subject, objectId: object, role, side }
}

export function evidenceClaim(claim: ClaimFact, wholes: ReturnType<typeof assertedTies>, view: View): EvidenceClaim {
  const { said } = claim
  return {
    id: claim.id,
    propositionId: claim.proposition,
    passesLens: true,
    endedAs: endOf(claim, view),
    polarity: said.polarity,
    modality: said.modality,
    attribution: said.attribution,
    claimantId: claim.claimant,
    documentId: claim.document,
    sourceId: claim.source,
    datasetId: claim.dataset,
    supportTypes: said.supportTypes,
    heldDuring: storedDate(said.heldDuring),
    place: claim.place === null ? null : (placesAround(claim.place, view).map(({ id }) => id) as unknown as Nested),
    against: claim.against.map((opponent): Nested => [opponent, ...reachedFrom(opponent, wholes)]),
    incidentType: said.incidentType ?? null,
    orderKey: claim.orderKey,
    evidenceIds: view.standing
      .filter(({ relations }) => relations.some(({ type, to }) => type === 'EVIDENCE_FOR' && to === claim.id))
      .map(({ id }) => id),
    excludedBy: view.standing
      .filter(({ relations }) => relations.some(({ type, to }) => type === 'CONTRADICTS' && to === claim.id))
      .map(({ id, proposition }) => ({
        claimId: id,
        proposition: propositionOf(view.get(proposition) as PropositionFact),
      })),
    tolls: said.tolls.map(({ outcome, partyScope, low = null, best = null, high = null }) => ({
      outcome,
      partyScope,
      low,
      best,
      high,
    })),
  }
}

/** Why it votes no more: the newest of the claims in the record by which its claimant revises it or takes it back. */
export function endOf(claim: ClaimFact, view: View): EvidenceClaim['endedAs'] {
  const ends = view.standing
    .toSorted((a, b) => (a.orderKey < b.orderKey ? -1 : 1))
    .flatMap(({ supersedes }) => supersedes.filter((one) => one.claim === claim.id).map(({ reason }) => reason))
    .filter((reason) => reason === 'CLAIMANT_REVISED' || reason === 'CLAIMANT_RETRACTED')
  return ends[0] ?? null
}

function citedWithoutClaims(claim: ClaimFact, view: View): CitedDocument[] {
  const cited = claim.cites.map((id) => view.get(id) as DocumentFact | null).filter((document) => document !== null)
  return cited
    .filter(({ id }) => !view.standing.some(({ document }) => document === id))
    .map(({ id, source }) => ({ claimId: claim.id, documentId: id, sourceId: source }))
}

/** Who is alleged to oppose each actor, or to be opposed by it. */
function opposingOf(view: View): Map<string, Opposing[]> {
  const wars = assertedTies('OPPOSES', view).flatMap(({ from, to, claim }) => {
    const heldDuring = storedDate(claim.said.heldDuring)
    return [
      { party: from, id: to, heldDuring },
      { party: to, id: from, heldDuring },
    ]
  })
  return groupBy(wars, ({ party }) => party)
}

function claimantsOf(view: View): Map<string, EvidenceClaimant> {
  const ties = {
    belongs: [...assertedTies('MEMBER_OF', view), ...assertedTies('PART_OF', view)],
    commands: assertedTies('COMMANDS', view),
  }
  return new Map(
    [...view.actors, ...view.sources].map((claimant) => {
      const sameAs = bodiesOf(claimant.id, view)
      const selves = [claimant.id, ...sameAs]
      const ownerIds = selves.flatMap((self) => ownersOf(self, view))
      const parentIds = [
        ...ties.belongs.filter(({ from }) => selves.includes(from)).map(({ to }) => to),
        ...ties.commands.filter(({ to }) => selves.includes(to)).map(({ from }) => from),
      ]
      const identified = claimant.type !== 'Actor' || claimant.said.actorKind !== 'SOURCE_PERSONA'
      return [claimant.id, { id: claimant.id, identified, sameAs, ownerIds, parentIds }]
    }),
  )
}
