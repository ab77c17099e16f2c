import type { StatedVoice } from './plain-origins.ts'
import type { Speakers } from './speaker.ts'

/** Whoever is set aside with this voice: by being it, by carrying it, or by being one claimant with either. */
export function silencersOf({ claimantId, sourceId }: StatedVoice, speakers: Speakers): Set<string> {
  const carriers = sourceId === null ? [] : (speakers.get(sourceId)?.carriers ?? [])
  return new Set([...(speakers.get(claimantId)?.selves ?? []), ...carriers])
}
