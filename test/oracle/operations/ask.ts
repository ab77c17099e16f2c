import fc, { type Arbitrary } from 'fast-check'
import { type Marking, marking } from '../../../src/vocabulary/index.ts'

/** What is asked by whom. All but the viewer are numbers, which are read modulo what there is, so that it can shrink with the world. */
export interface Ask {
  readonly viewer: Marking
  readonly operation: number
  /** Whether the lens that goes with the operation is laid on it; 0 is without. */
  readonly lens: number
  readonly knownAt: number | null
  readonly first: number
  readonly choices: readonly number[]
}

export function arbitraryAsk(): Arbitrary<Ask> {
  return fc.record({
    viewer: fc.constantFrom(...marking.values),
    operation: fc.nat(999_999),
    lens: fc.nat(2),
    knownAt: fc.option(fc.nat(11), { freq: 2 }),
    first: fc.integer({ min: 1, max: 4 }),
    choices: fc.array(fc.nat(9_999), { minLength: 12, maxLength: 12 }),
  })
}
