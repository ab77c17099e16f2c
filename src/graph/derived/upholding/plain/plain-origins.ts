import { disjointSets } from '../../../../lib/graphs/disjoint-sets.ts'
import type { StatedClaim } from '../stated-proposition.ts'
import type { Speakers } from './speaker.ts'

export type StatedVoice = StatedClaim['voices'][number]

/** The traced origins among voices of which none is one of a circle: those of one body or one owner are one, be it through others. */
export function tracedOrigins(voices: readonly StatedVoice[], speakers: Speakers): number {
  const traced = tracedSpeakers(voices, speakers)
  if (traced.size < 2) return traced.size
  const bonds = disjointSets()
  for (const id of new Set(voices.map(({ claimantId }) => claimantId))) {
    for (const bond of speakers.get(id)?.bonds ?? []) bonds.unite(bond, id)
  }
  return new Set([...traced].map(bonds.find)).size
}

/** Those who speak at a traced root, and no unnamed source. */
export function tracedSpeakers(voices: readonly StatedVoice[], speakers: Speakers): Set<string> {
  const traced = voices.filter(({ traced }) => traced === 'TRACED').map(({ claimantId }) => claimantId)
  return new Set(traced.filter((id) => speakers.get(id)?.isIdentified))
}
