import type { EvidenceToll } from '../evidence.ts'
import { tollBounds } from './toll-bounds.ts'

/** Whether one number fits the bounds of both; two reports agree on no other ground. */
export function tollsOverlap(a: EvidenceToll, b: EvidenceToll): boolean {
  return reaches(a, b) && reaches(b, a)
}

function reaches(a: EvidenceToll, b: EvidenceToll): boolean {
  return (tollBounds(a).low ?? 0) <= (tollBounds(b).high ?? Number.POSITIVE_INFINITY)
}
