import type { Lens } from '../../generated/schema-types.ts'

/** A lens with the defaults of the schema. */
export const lens = (given: Partial<Lens>): Lens => ({ includeUndated: true, ...given })
