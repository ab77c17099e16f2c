import { alikeQuotes } from '../../support/alike-quotes.ts'
import type { SeedContent } from '../../support/seed-of.ts'
import { claimantOf, dateOf, editsIn, isTold, refOf, refsOf, type Scene, toldIn } from './scene.ts'
import { matchOf, propositionOf } from './tell-proposition.ts'
import type { Edit, Saying, WorldClaim } from './world.ts'

type ClaimContent = NonNullable<SeedContent['claims']>[number]

/** The claims that a data set tells in this round. */
export function presentClaims(scene: Scene, dataset: number): ClaimContent[] {
  return scene.world.claims.flatMap((claim, at) => {
    if (claim.dataset !== dataset || !isTold(claim, scene.round)) return []
    return [claimOf({ ...scene, dataset }, claim, at)]
  })
}

function claimOf(scene: Scene, claim: WorldClaim, at: number): ClaimContent {
  const { says: saying, marking } = toldIn(scene, claim)
  const ref = refOf(scene, 'claims', at)!
  return {
    ref,
    claimant: claimantOf(scene, claim.claimant)!,
    marking,
    ...(at % 3 !== 0 && { record: rowOf(scene, at) }),
    ...wordsOf(scene, saying, at),
    ...otherClaims(scene, { saying, claim, at }),
    ...supersession(scene, { saying, claim, at, edit: editsIn(scene, claim).at(-1) ?? null }),
  }
}

/** A row moves from one release to the next, and its columns keep their order. */
function rowOf({ round }: Scene, at: number): ClaimContent['record'] {
  const fields: [string, string][] = [
    ['z', `claim ${at}`],
    ['10', ''],
    ['2', ' al-Qaida '],
  ]
  return { file: 'world.csv', row: at + 1 + (at % 2) * round, ...(round > 0 && { release: String(round) }), fields }
}

function wordsOf(scene: Scene, saying: Saying, at: number) {
  const proposition = matchOf(scene, saying.match) ?? propositionOf(scene, saying.proposition, at)
  const { predicate } = proposition
  const document = refOf(scene, 'documents', saying.document)
  return {
    proposition,
    polarity: saying.polarity,
    modality: saying.modality,
    attribution: saying.attribution,
    document,
    ...(document && { quote: { ...alikeQuotes[saying.quote]!, translation: { ar: 'حرفياً' } } }),
    statement: { en: `It says ${saying.modality}.`, ar: 'يقول' },
    supportTypes: predicate === 'SUPPORTS' ? [...new Set(saying.supportTypes)] : [],
    against: refsOf(scene, 'actors', saying.against),
    place: refOf(scene, 'places', saying.place),
    incident: refOf(scene, 'incidents', saying.incident),
    incidentType: predicate === 'OCCURRED' ? (saying.incidentType ?? undefined) : undefined,
    heldDuring: dateOf(saying.held),
    claimedOn: dateOf(saying.claimed),
    tolls: predicate === 'CASUALTIES' ? tollsOf(saying, proposition.object !== undefined) : [],
    cites: refsOf(scene, 'documents', saying.cites),
  }
}

function tollsOf({ tolls }: Saying, ofParty: boolean): NonNullable<ClaimContent['tolls']> {
  return tolls.map(({ outcome, ofAll, low, more }) => ({
    outcome,
    partyScope: ofParty ? 'PARTY' : ofAll ? 'TOTAL' : 'UNKNOWN',
    quantifier: low === null ? 'PLURAL_UNKNOWN' : more === 0 ? 'EXACT' : 'RANGE',
    ...(low === null ? { low: 3 } : { low, high: low + more, ...(more === 0 && { best: low }) }),
  }))
}

interface Told {
  readonly saying: Saying
  readonly claim: WorldClaim
  readonly at: number
}

function otherClaims(scene: Scene, { saying: { derivedFrom, relations }, claim, at }: Told) {
  const derived = derivedFrom.flatMap((step) => {
    const named = nameable(scene, claim, at, step.claim)
    return named === undefined ? [] : [{ claim: named, how: step.how }]
  })
  return {
    derivedFrom: derived.filter((one, index) => derived.findIndex((other) => other.claim === one.claim) === index),
    relations: relations.flatMap(({ to, type, assertedBy }) => {
      const named = nameable(scene, claim, at, to)
      return named === undefined ? [] : [{ to: named, type, assertedBy: claimantOf(scene, assertedBy) }]
    }),
  }
}

/** A claim can name others told in the same round, by its own data set or by one that is loaded before it. */
function nameable(scene: Scene, { dataset }: WorldClaim, at: number, pick: number): string | undefined {
  const other = pick % scene.world.claims.length
  const named = scene.world.claims[other]!
  const isThere = other !== at && named.dataset <= dataset && isTold(named, scene.round)
  return isThere ? refOf(scene, 'claims', other) : undefined
}

/** A claimant takes back only its own word, and only what stands before it, so that no claim takes back itself. */
function supersession(
  scene: Scene,
  { saying: { takesBack }, claim, at, edit }: Told & { readonly edit: Edit },
): Partial<Pick<ClaimContent, 'supersedes' | 'supersession'>> {
  const earlier = takesBack === null ? undefined : nameable(scene, claim, at, takesBack.claim)
  const other = scene.world.claims[(takesBack?.claim ?? 0) % scene.world.claims.length]!
  const isOwn = claimantOf(scene, other.claimant) === claimantOf(scene, claim.claimant)
  if (takesBack !== null && earlier !== undefined && isOwn && scene.world.claims.indexOf(other) < at)
    return { supersedes: [earlier], supersession: takesBack.reason }
  return edit?.does === 'SAY' && edit.reason !== null ? { supersession: edit.reason } : {}
}
