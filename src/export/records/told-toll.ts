import type { TollSeed } from '../../import/seed/format/claim.format.ts'
import { tollBounds } from '../../import/seed/format/toll-bounds.ts'

/** A toll as its claim tells it, with the bounds of its wording; a bound of null is open. */
export function toldToll({ number, low, best, high, partyScope = 'PARTY', ...words }: TollSeed) {
  const bounds = tollBounds(words.quantifier, { number, low, best, high })
  return { ...words, partyScope, low: bounds.low ?? null, best: bounds.best ?? null, high: bounds.high ?? null }
}
