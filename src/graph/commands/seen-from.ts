/**
 * Cypher by which a statement that writes tells, in the column `seenFrom`, the lowest clearance that sees anything of what it
 * changes, before or after; null where nobody does, or where whatever it belongs to is not there yet and gets its level when it
 * is derived. Of this come the versions of the data, one for each clearance (`src/graph/versions`).
 */

export const higherOf = (one: string, other: string): string =>
  `CASE WHEN ${one} > ${other} THEN ${one} ELSE ${other} END`

/** The first may be missing. */
export const lowerOf = (one: string, other: string): string =>
  `CASE WHEN ${one} < ${other} THEN ${one} ELSE ${other} END`

/** Levels of the nodes to which `node` refers and shall not, or does not and shall, by the ids of `row.targets`. */
export const changedTargets = (type: string, properties = ''): string => `COLLECT {
  MATCH (node)-[:${type}${properties}]->(other)
  WHERE NOT other.id IN row.targets
  RETURN other.level AS level
  UNION ALL
  MATCH (other:Node)
  WHERE other.id IN row.targets AND NOT EXISTS { (node)-[:${type}${properties}]->(other) }
  RETURN other.level AS level
}`

/** Who sees both ends sees what leads from one to the other. */
export const seenFromEnds = (node: string, levels: string): string => `
UNWIND ${levels} AS level
RETURN min(${higherOf('level', `${node}.level`)}) AS seenFrom`
