import fc, { type Arbitrary } from 'fast-check'
import type { Marking } from '../../../src/vocabulary/index.ts'
import type { Retold, RetoldEdit } from './world.ts'

/** Something that loads tell, mark otherwise, tell otherwise and withdraw. */
export function arbitraryRetold<T>(
  marking: () => Arbitrary<Marking>,
  says: () => Arbitrary<T>,
): { [K in keyof Retold<T>]: Arbitrary<Retold<T>[K]> } {
  const edit = (): Arbitrary<RetoldEdit<T>> =>
    fc.oneof(
      { withCrossShrink: true },
      { arbitrary: fc.constant(null), weight: 4 },
      { arbitrary: fc.record({ does: fc.constant('WITHDRAW' as const) }), weight: 1 },
      { arbitrary: fc.record({ does: fc.constant('MARK' as const), marking: marking() }), weight: 1 },
      { arbitrary: fc.record({ does: fc.constant('SAY' as const), marking: marking(), says: says() }), weight: 2 },
    )
  return {
    dataset: fc.constantFrom(0, 0, 0, 1, 2),
    since: fc.constantFrom(0, 0, 0, 1, 2),
    marking: marking(),
    says: says(),
    edits: fc.tuple(edit(), edit()),
  }
}
