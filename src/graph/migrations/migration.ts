import { createHash } from 'node:crypto'

/** A step in the life of the graph's schema. Once released it never changes: a new step is added instead. */
export interface Migration {
  readonly version: number
  readonly name: string
  /**
   * Each can be run again without harm, for a process may die between two of them. One that changes nodes changes some
   * thousand, tells whether there are `more`, and is run until there are none.
   */
  readonly statements: readonly string[]
  /** Set where this release derives something that earlier ones did not: a graph that is there already is derived anew. */
  readonly derives?: true
}

export function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.statements.join(';\n')).digest('hex')
}
