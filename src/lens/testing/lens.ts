import type { Arguments } from '../../cypher/selection/arguments.ts'
import { argumentsOf } from '../../cypher/testing/arguments-of.ts'
import type { Lens } from '../../generated/schema-types.ts'

/** A lens with the defaults of the schema. */
export const lens = (given: Partial<Lens>): Arguments<Lens> =>
  argumentsOf<Lens>('lens', { includeUndated: true, ...given })
