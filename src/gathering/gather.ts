import type {
  EvidenceClaim,
  EvidenceClaimant,
  EvidenceGraph,
  EvidenceProposition,
  EvidenceStep,
  Exclusions,
  Nested,
  StoredDate,
} from '../evidence/evidence.ts'
import { groupBy } from '../lib/group-by.ts'
import type { RawClaim, RawEvidence, RawKin } from './raw-evidence.ts'

export interface GatheredEvidence {
  readonly propositions: readonly EvidenceProposition[]
  readonly graph: EvidenceGraph
}

/** Lays what the statement returned out as the graph that the rules read. */
export function gather(raw: RawEvidence, minOrigins: number | null = null): GatheredEvidence {
  const steps = stepsOf(raw)
  const claims = claimsOf(raw)
  return {
    propositions: raw.propositions ?? [],
    graph: {
      claims,
      steps,
      citedDocuments: raw.cited,
      claimants: claimantsOf(raw),
      exclusions: (raw.exclusions ?? []).map(toExclusions),
      minOrigins,
      complete: steps.every(({ to }) => claims.has(to)),
    },
  }
}

function claimsOf(raw: RawEvidence): Map<string, EvidenceClaim> {
  const { relations = [], tolls = [], places = [], opponents = [] } = raw
  const relationsTo = groupBy(relations, ({ claimId }) => claimId)
  const tollsOf = groupBy(tolls, ([id]) => id)
  const placesOf = groupBy(places, ([id]) => id)
  const opponentsOf = groupBy(opponents, ([id]) => id)
  const toClaim = (claim: RawClaim): EvidenceClaim => {
    const { heldVerbatim, heldEdtf, heldSpans, heldCore, revisions, revisionReasons, supportTypes } = claim
    const related = relationsTo.get(claim.id) ?? []
    const place = (placesOf.get(claim.id) ?? []).map(([, id]) => id)
    return {
      ...claim,
      supportTypes: supportTypes ?? [],
      heldDuring: toStoredDate({ verbatim: heldVerbatim, edtf: heldEdtf, spans: heldSpans, core: heldCore }),
      endedAs: (revisionReasons?.[firstShown(revisions, raw)] as EvidenceClaim['endedAs'] | undefined) ?? null,
      place: place.length === 0 ? null : (place as unknown as Nested),
      against: nested((opponentsOf.get(claim.id) ?? []).map(([, id, whole]) => [id, whole] as const)),
      evidenceIds: related.filter(({ type }) => type === 'EVIDENCE_FOR').map(({ byId }) => byId),
      excludedBy: related
        .filter(({ type }) => type === 'CONTRADICTS')
        .map(({ byId, proposition }) => ({ claimId: byId, proposition })),
      tolls: (tollsOf.get(claim.id) ?? []).map(([, toll]) => toll),
    }
  }
  return new Map(raw.claims.map((claim) => [claim.id, toClaim(claim)]))
}

/** Each id with all that contain it. */
function nested(pairs: readonly (readonly [id: string, container: string])[]): Nested[] {
  return [...groupBy(pairs, ([id]) => id)].map(([id, all]) => [
    id,
    ...all.flatMap(([, container]) => (container === id ? [] : [container])),
  ])
}

/** An inferred step counts only where nothing shows that goes before it, neither a stated step nor an earlier use of the words. */
function stepsOf(raw: RawEvidence): EvidenceStep[] {
  return raw.steps
    .filter(({ via, twins }) => via !== 'INFERRED' || firstShown(twins, raw) === -1)
    .map(({ twins: _, ...step }) => step)
}

type Seen = Pick<RawEvidence, 'clearance' | 'knownAt'>

/** Which of some things shows first, of which a list holds the level, and from when until when each stands in the record; -1 where none does. */
function firstShown(things: readonly number[] | null | undefined, { clearance, knownAt }: Seen): number {
  const shows = (at: number) => things![at]! <= clearance && things![at + 1]! <= knownAt && things![at + 2]! > knownAt
  for (let at = 0; at < (things?.length ?? 0); at += 3) if (shows(at)) return at / 3
  return -1
}

function claimantsOf({ claimants = [] }: RawEvidence): Map<string, EvidenceClaimant> {
  return new Map([...groupBy(claimants, ({ id }) => id)].map(([id, kin]) => [id, toClaimant(id, kin)]))
}

function toClaimant(id: string, kin: readonly RawKin[]): EvidenceClaimant {
  const voices = kin.flatMap((row) => row.voices.map((voice) => ({ ...voice, isParent: voice.id !== row.ownerId })))
  const distinct = (ids: readonly string[]) => [...new Set(ids)]
  return {
    id,
    identified: kin[0]!.identified,
    sameAs: distinct(kin.map(({ selfId }) => selfId)).filter((self) => self !== id),
    ownerIds: distinct(kin.flatMap(({ selfId, ownerId }) => (ownerId === selfId ? [] : [ownerId]))),
    parentIds: distinct(voices.flatMap((voice) => (voice.isParent ? [voice.id] : []))),
    opposed: voices.flatMap(({ opponentId, heldSpans, heldCore }) =>
      opponentId === null ? [] : [{ id: opponentId, heldDuring: toStoredDate({ spans: heldSpans, core: heldCore }) }],
    ),
  }
}

export interface RawDate {
  readonly verbatim?: string | null | undefined
  readonly edtf?: string | null | undefined
  readonly spans?: readonly number[] | null | undefined
  readonly core?: readonly [number, number] | null | undefined
}

export function toStoredDate({ verbatim = null, edtf = null, spans, core = null }: RawDate): StoredDate {
  const flat = spans ?? []
  return {
    verbatim,
    edtf,
    core,
    spans: Array.from({ length: flat.length / 2 }, (_, index) => [flat[2 * index]!, flat[2 * index + 1]!] as const),
  }
}

function toExclusions({ claimants, sources, datasets }: NonNullable<RawEvidence['exclusions']>[number]): Exclusions {
  return { claimants: new Set(claimants), sources: new Set(sources), datasets: new Set(datasets), documents: new Set() }
}
