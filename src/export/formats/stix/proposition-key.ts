import type { ClaimSeed } from '../../../import/seed/format/claim.format.ts'
import { predicate } from '../../../vocabulary/index.ts'

/** Equal where two claims assert or deny the same. */
export function propositionKey(claim: ClaimSeed): string {
  const ends = [claim.subject, claim.object ?? '']
  if (predicate.entries[claim.predicate].symmetric) ends.sort()
  return JSON.stringify([claim.predicate, ...ends, claim.value?.key ?? '', claim.role ?? '', claim.side ?? ''])
}
