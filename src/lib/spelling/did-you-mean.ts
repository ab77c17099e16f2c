import { editDistance } from './edit-distance.ts'

/** The candidate that a mistyped word most likely stands for, or null where none is near. Case does not count. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const typed = word.toLowerCase()
  let nearest: string | null = null
  let distance = Math.max(1, Math.floor(typed.length / 3)) + 1
  for (const candidate of candidates) {
    const edits = editDistance(typed, candidate.toLowerCase())
    if (edits < distance) {
      nearest = candidate
      distance = edits
    }
  }
  return nearest
}
