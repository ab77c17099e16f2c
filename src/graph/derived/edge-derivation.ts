import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'
import type { Predicate } from '../../vocabulary/index.ts'

/** Relationships that follow from a claim or a proposition. */
export interface EdgeDerivation {
  readonly type:
    | 'ABOUT'
    | 'ALLEGED'
    | 'ALLEGED_OPPONENT'
    | 'ALLEGED_WHOLE'
    | 'ENDED'
    | 'LINK'
    | 'RESTS_ON'
    | 'TAKEN_FOR'
  readonly anchor: 'Claim' | 'Proposition'
  /** The predicates of the claims that have any; all do where it is missing. */
  readonly predicates?: readonly Predicate[]
  /** Cypher that finds from `node` the relationships that there are: `start`, `edge`, `end`. */
  readonly stored: string
  /**
   * Cypher that says of `node` which there must be: `start`, `end` and the map `properties`. This is their only
   * definition.
   */
  readonly definition: string
}

/** Replaces the edges of these claims or propositions by those that there must be. */
export function deriveEdges(
  { type, anchor, stored, definition }: EdgeDerivation,
  ids: readonly string[],
): CompiledQuery {
  return statement(
    `derive${type}`,
    `
UNWIND $ids AS id
MATCH (node:${anchor} {id: id})
CALL (node) {${stored}
  DELETE edge
}
CALL (node) {${definition}
  CREATE (start)-[edge:${type}]->(end)
  SET edge = properties
}`,
    { ids },
  )
}

/**
 * Gives for each claim or proposition the edges that there are and those that there must be, as lists of `[start, end,
 * properties]`.
 */
export function compareEdges(
  { type, anchor, stored, definition }: EdgeDerivation,
  ids: readonly string[],
): CompiledQuery {
  return statement(
    `compare${type}`,
    `
UNWIND $ids AS id
MATCH (node:${anchor} {id: id})
CALL (node) {${stored}
  RETURN collect([start.id, end.id, properties(edge)]) AS stored
}
CALL (node) {${definition}
  RETURN collect([start.id, end.id, properties]) AS derived
}
RETURN id, stored, derived`,
    { ids },
  )
}
