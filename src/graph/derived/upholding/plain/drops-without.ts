import type { StatedClaim, StatedProposition } from '../stated-proposition.ts'
import { tracedOrigins, tracedSpeakers } from './plain-origins.ts'
import { plainScopes } from './plain-scopes.ts'
import { silencersOf } from './silencers-of.ts'
import type { Speakers } from './speaker.ts'

interface Heard {
  readonly speakers: Speakers
  readonly clearance: number
}

/**
 * Those without whom a proposition drops to one origin, of the claims that vote. Null where this cannot be told from them alone: where a
 * status decides which facet is the strongest, or where what makes two origins one, or two scopes, may change without them.
 */
export function dropsWithout(proposition: StatedProposition, { speakers, clearance }: Heard): string[] | null {
  const asserting = proposition.claims.filter(isAssertion)
  const voices = asserting.flatMap((claim) => claim.voices)
  if (new Set(voices.map(({ claimantId }) => claimantId)).size < 2) return []
  if (voices.some(({ traced }) => traced === 'MIXED')) return null
  if (tracedSpeakers(voices, speakers).size < 2) return []
  if (voices.some(({ claimantId }) => (speakers.get(claimantId)?.bondsLevel ?? 0) > clearance)) return null
  const weigh = weigher(proposition, speakers)
  const before = weigh(() => true)
  if (before !== 'SEVERAL') return before && []
  const spoken = proposition.claims.flatMap((claim) => claim.voices)
  const silencers = new Map(spoken.map((voice) => [voice, silencersOf(voice, speakers)]))
  const drops: string[] = []
  for (const id of new Set(voices.flatMap((voice) => [...silencers.get(voice)!]))) {
    const after = weigh((voice) => !silencers.get(voice)!.has(id))
    if (after === null) return null
    if (after === 'FEW') drops.push(id)
  }
  return drops.sort()
}

export const isAssertion = ({ polarity }: StatedClaim) => polarity === 'ASSERTED'

type IsHeard = (voice: StatedClaim['voices'][number]) => boolean

/**
 * Whether the strongest facet has several traced origins when only these voices are heard. Nothing that is denied stands above a facet of
 * several origins that is not; null where only facets that are denied have several.
 */
function weigher(proposition: StatedProposition, speakers: Speakers) {
  const scopes = plainScopes(proposition)
  return (isHeard: IsHeard): 'SEVERAL' | 'FEW' | null => {
    if (scopes === null) return null
    // The facets of fewer claims are the largest of what is left of those of all.
    const left = scopes.map((scope) => scope.filter(({ voices }) => voices.some(isHeard)))
    const isFacet = (scope: Scope) => !left.some((other) => other.length > scope.length && holds(other, scope))
    const hasSeveral = (scope: Scope) => {
      const voices = scope.filter(isAssertion).flatMap((claim) => claim.voices)
      return tracedOrigins(voices.filter(isHeard), speakers) > 1
    }
    if (left.some((scope) => scope.every(isAssertion) && isFacet(scope) && hasSeveral(scope))) return 'SEVERAL'
    if (!left.some(hasSeveral)) return 'FEW'
    const widest = left.reduce((most, scope) => (scope.length > most.length ? scope : most))
    return left.every((scope) => holds(widest, scope)) ? 'SEVERAL' : null
  }
}

type Scope = readonly StatedClaim[]

function holds(outer: Scope, inner: Scope): boolean {
  const claims = new Set(outer)
  return inner.every((claim) => claims.has(claim))
}
