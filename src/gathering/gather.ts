import type {
  EvidenceClaim,
  EvidenceClaimant,
  EvidenceGraph,
  EvidenceProposition,
  EvidenceStep,
  Exclusions,
  Nested,
  Opposing,
  StoredDate,
} from '../evidence/evidence.ts'
import { groupBy } from '../lib/group-by.ts'
import type { RawClaim, RawEvidence, RawKin, RawOpposing } from './raw-evidence.ts'

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
      opposing: opposingOf(raw),
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
  const placeOf = new Map(places.map(toNested))
  const opponentOf = new Map(opponents.map(toNested))
  const toClaim = (claim: RawClaim): EvidenceClaim => {
    const { heldVerbatim, heldEdtf, heldSpans, heldCore, revisions, revisionReasons, supportTypes } = claim
    const { againstIds = [], placeId = null } = claim
    const related = relationsTo.get(claim.id) ?? []
    return {
      ...claim,
      supportTypes: supportTypes ?? [],
      heldDuring: toStoredDate({ verbatim: heldVerbatim, edtf: heldEdtf, spans: heldSpans, core: heldCore }),
      endedAs: (revisionReasons?.[firstShown(revisions, raw)] as EvidenceClaim['endedAs'] | undefined) ?? null,
      place: placeId === null ? null : placeOf.get(placeId)!,
      against: againstIds.map((id) => opponentOf.get(id)!),
      evidenceIds: related.filter(({ type }) => type === 'EVIDENCE_FOR').map(({ byId }) => byId),
      excludedBy: related
        .filter(({ type }) => type === 'CONTRADICTS')
        .map(({ byId, proposition }) => ({ claimId: byId, proposition })),
      tolls: (tollsOf.get(claim.id) ?? []).map(([, toll]) => toll),
    }
  }
  return new Map(raw.claims.map((claim) => [claim.id, toClaim(claim)]))
}

/** A place or an actor with what contains it, which the statement gives with itself. */
function toNested([id, containers]: readonly [string, readonly string[]]): readonly [string, Nested] {
  return [id, [id, ...containers.filter((container) => container !== id)]]
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

/** Whether viewers of that clearance are shown all later words and earlier uses of the words of which what is told holds the levels. */
export function showsAll({ claims, steps }: Pick<RawEvidence, 'claims' | 'steps'>, clearance: number): boolean {
  const shows = (things: readonly number[] | null | undefined) =>
    (things ?? []).every((level, at) => at % 3 !== 0 || level <= clearance)
  return claims.every(({ revisions }) => shows(revisions)) && steps.every(({ twins }) => shows(twins))
}

function claimantsOf({ claimants = [], wholes = [] }: RawEvidence): Map<string, EvidenceClaimant> {
  const wholesOf = groupBy(wholes, ([id]) => id)
  return new Map([...groupBy(claimants, ({ id }) => id)].map(([id, kin]) => [id, toClaimant(kin, wholesOf)]))
}

function toClaimant(
  kin: readonly RawKin[],
  wholesOf: ReadonlyMap<string, readonly (readonly [string, string])[]>,
): EvidenceClaimant {
  const { id, identified } = kin[0]!
  const selfIds = new Set(kin.map(({ selfId }) => selfId))
  const parentIds = new Set(
    [...selfIds].flatMap((self) => (wholesOf.get(self) ?? []).flatMap(([, whole]) => (whole === self ? [] : [whole]))),
  )
  return {
    ...{ id, identified },
    sameAs: [...selfIds].filter((self) => self !== id),
    ownerIds: [...new Set(kin.flatMap(({ selfId, ownerId }) => (ownerId === selfId ? [] : [ownerId])))],
    parentIds: [...parentIds],
  }
}

function opposingOf({ opposing = [] }: RawEvidence): Map<string, Opposing[]> {
  const byParty = groupBy(opposing, ({ opponentId }) => opponentId)
  const toOpposing = ({ id, heldSpans, heldCore }: RawOpposing): Opposing => ({
    id,
    heldDuring: toStoredDate({ spans: heldSpans, core: heldCore }),
  })
  return new Map([...byParty].map(([party, all]) => [party, all.map(toOpposing)]))
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
