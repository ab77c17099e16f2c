import { plainScopes } from './plain-scopes.ts'
import type { StatedClaim, StatedProposition } from './stated-proposition.ts'

/** An actor or a source as it is now. */
export interface Speaker {
  readonly id: string
  /** False for an unnamed source, which exists in one document only. */
  readonly isIdentified: boolean
  /** It, or what it is one claimant with, has an owner or two bodies: more than its body decides whom it is one origin with. */
  readonly isTied: boolean
  /** Shared by an actor and the outlets that speak for it. */
  readonly origin: string
  /** Itself and those that it is one claimant with. */
  readonly selves: readonly string[]
  /** Those that are set aside as carriers with it: itself, and the actor or the outlets that are its body. */
  readonly carriers: readonly string[]
  /** What a viewer has to see in order to see all of these. */
  readonly level: number
}

export type Speakers = ReadonlyMap<string, Speaker>

/** Without whom a proposition falls, and without whom it drops to one origin, as the graph is now and through no lens. */
export interface Upheld {
  readonly falls: readonly string[]
  readonly drops: readonly string[]
}

export const upheldByNobody: Upheld = { falls: [], drops: [] }

/** As a viewer of that clearance sees it; null where the claims alone do not tell, and all their evidence has to be weighed. */
export function upheldBy(proposition: StatedProposition, speakers: Speakers, clearance: number): Upheld | null {
  const claims = proposition.claims.filter(({ level }) => level <= clearance)
  if (proposition.level > clearance || !claims.some(isAssertion)) return upheldByNobody
  if (claims.some((claim) => levelOf(claim, speakers) > clearance)) return null
  const voting = claims.filter(({ isRevised }) => !isRevised)
  const asserting = voting.filter(isAssertion)
  const falls = fallsWithout(asserting, speakers)
  const isDenied = asserting.length < voting.length
  const drops = dropsWithout({ ...proposition, claims: asserting }, isDenied, speakers)
  return drops && { falls, drops: drops.filter((id) => !falls.includes(id)) }
}

const isAssertion = ({ polarity }: StatedClaim) => polarity === 'ASSERTED'

const highest = (levels: readonly number[]) => levels.reduce((top, level) => Math.max(top, level), 0)

/** What a viewer has to see in order to see all on which the claim rests, and all who speak there. */
function levelOf({ settledLevel, voices }: StatedClaim, speakers: Speakers): number {
  const heard = voices.flatMap(({ claimantId, sourceId }) => [speakers.get(claimantId), speakers.get(sourceId ?? '')])
  return highest([settledLevel, ...heard.map((speaker) => speaker?.level ?? 0)])
}

/** Those without whom no voice is left. */
function fallsWithout(voting: readonly StatedClaim[], speakers: Speakers): string[] {
  const [first, ...others] = voting.flatMap(({ voices }) => voices).map((voice) => silencersOf(voice, speakers))
  return first === undefined ? [] : [...first].filter((id) => others.every((silencers) => silencers.has(id))).sort()
}

/** Whoever is set aside with this voice: by being it, by carrying it, or by being one claimant with either. */
function silencersOf({ claimantId, sourceId }: StatedClaim['voices'][number], speakers: Speakers): Set<string> {
  const carriers = sourceId === null ? [] : (speakers.get(sourceId)?.carriers ?? [])
  return new Set([...(speakers.get(claimantId)?.selves ?? []), ...carriers])
}

/**
 * Null where this cannot be told from the claims alone: where a status decides which facet is the strongest, or where what
 * makes two origins one, or two scopes, may change without them.
 */
function dropsWithout(proposition: StatedProposition, isDenied: boolean, speakers: Speakers): string[] | null {
  const voices = proposition.claims.flatMap((claim) => claim.voices)
  if (new Set(voices.map(({ claimantId }) => claimantId)).size < 2) return []
  if (voices.some(({ traced }) => traced === 'MIXED')) return null
  if (tracedOrigins(voices, speakers) < 2) return []
  if (isDenied || voices.some(({ claimantId }) => speakers.get(claimantId)?.isTied)) return null
  const scopes = plainScopes(proposition)
  if (scopes === null) return null
  // Where nothing is denied, the strongest facet has the most origins, or one like all the others.
  const most = (isHeard: (voice: StatedClaim['voices'][number]) => boolean) =>
    highest(scopes.map((claims) => tracedOrigins(claims.flatMap((claim) => claim.voices).filter(isHeard), speakers)))
  if (most(() => true) < 2) return []
  const silencers = new Map(voices.map((voice) => [voice, silencersOf(voice, speakers)]))
  const candidates = new Set([...silencers.values()].flatMap((ids) => [...ids]))
  return [...candidates].filter((id) => most((voice) => !silencers.get(voice)!.has(id)) < 2).sort()
}

function tracedOrigins(voices: StatedClaim['voices'], speakers: Speakers): number {
  const origins = voices.flatMap(({ claimantId, traced }) => {
    const speaker = speakers.get(claimantId)
    return traced === 'TRACED' && speaker?.isIdentified ? [speaker.origin] : []
  })
  return new Set(origins).size
}
