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
  const silencers = new Map(voices.map((voice) => [voice, silencersOf(voice, speakers)]))
  const drops: string[] = []
  for (const id of new Set([...silencers.values()].flatMap((ids) => [...ids]))) {
    const after = weigh((voice) => !silencersOf(voice, speakers).has(id))
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
  const isDenied = !proposition.claims.every(isAssertion)
  // Nobody's silence makes other scopes where nothing is denied: each is heard less, and that is all.
  const scopes = isDenied ? undefined : plainScopes(proposition)
  return (isHeard: IsHeard): 'SEVERAL' | 'FEW' | null => {
    const claims = proposition.claims.filter(({ voices }) => voices.some(isHeard))
    const heard = scopes === undefined ? plainScopes({ ...proposition, claims }) : scopes
    if (heard === null) return null
    const several = heard.filter((scope) => {
      const voices = scope.filter(isAssertion).flatMap((claim) => claim.voices)
      return tracedOrigins(voices.filter(isHeard), speakers) > 1
    })
    if (several.length === 0) return 'FEW'
    return heard.length === 1 || several.some((scope) => scope.every(isAssertion)) ? 'SEVERAL' : null
  }
}
