import fc, { type Arbitrary } from 'fast-check'
import { type Marking, marking } from '../../../src/vocabulary/index.ts'

/** What is asked by whom. All but the viewer are numbers, which are read modulo what there is, so that it can shrink with the world. */
export interface Ask {
  readonly viewer: Marking
  /** Whether the viewer has the right to see who works here. */
  readonly seesPeople: boolean
  readonly operation: number
  /** Which of its lenses and filters an operation is asked with: the same for all that is asked of one graph. */
  readonly round: number
  readonly knownAt: number
  readonly first: number
  readonly choices: readonly number[]
}

export function arbitraryAsk(round: number): Arbitrary<Ask> {
  return fc.record({
    viewer: fc.constantFrom(...marking.values),
    seesPeople: fc.boolean(),
    operation: fc.nat(999_999),
    round: fc.constant(round),
    knownAt: fc.nat(11),
    first: fc.integer({ min: 1, max: 4 }),
    choices: fc.array(fc.nat(9_999), { minLength: 12, maxLength: 12 }),
  })
}
