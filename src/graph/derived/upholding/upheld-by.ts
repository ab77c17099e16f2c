import { marking } from '../../../vocabulary/index.ts'
import { dropsWithout, isAssertion } from './plain/drops-without.ts'
import { silencersOf } from './plain/silencers-of.ts'
import type { Speakers } from './plain/speaker.ts'
import type { StatedClaim, StatedProposition } from './stated-proposition.ts'

/** Without whom a proposition falls, and without whom it drops to one origin, as the graph is now and through no lens. */
export interface Upheld {
  readonly falls: readonly string[]
  readonly drops: readonly string[]
}

export const upheldByNobody: Upheld = { falls: [], drops: [] }

/** As the viewers of each clearance see it, the lowest first; null as below. */
export function upheldForEach(proposition: StatedProposition, speakers: Speakers): (Upheld | null)[] {
  const levels = levelsIn(proposition, speakers)
  const found: (Upheld | null)[] = []
  for (const clearance of marking.values.keys()) {
    // Whoever sees nothing more than the clearance below finds the same.
    const isNew = clearance === 0 || levels.has(clearance)
    found.push(isNew ? upheldBy(proposition, speakers, clearance) : (found.at(-1) ?? null))
  }
  return found
}

/** The levels at which anything comes into sight that decides. */
function levelsIn({ level, claims }: StatedProposition, speakers: Speakers): Set<number> {
  const bonds = claims.flatMap(({ voices }) =>
    voices.map(({ claimantId }) => speakers.get(claimantId)?.bondsLevel ?? 0),
  )
  return new Set([level, ...bonds, ...claims.flatMap((claim) => [claim.level, levelOf(claim, speakers)])])
}

/** As a viewer of that clearance sees it; null where the claims alone do not tell, and all their evidence has to be weighed. */
export function upheldBy(proposition: StatedProposition, speakers: Speakers, clearance: number): Upheld | null {
  const claims = proposition.claims.filter(({ level }) => level <= clearance)
  if (proposition.level > clearance || !claims.some(isAssertion)) return upheldByNobody
  if (claims.some((claim) => levelOf(claim, speakers) > clearance)) return null
  const voting = claims.filter(({ isRevised }) => !isRevised)
  const falls = fallsWithout(voting.filter(isAssertion), speakers)
  const drops = dropsWithout({ ...proposition, claims: voting }, { speakers, clearance })
  return drops && { falls, drops: drops.filter((id) => !falls.includes(id)) }
}

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
