/** Cypher for the keys of a map of which a node has another value than the map; to be missing and to be null are one. */
export const differingKeys = (node: string, map: string): string => `[key IN keys(${map})
  WHERE NOT coalesce(${node}[key] = ${map}[key], ${node}[key] IS NULL AND ${map}[key] IS NULL)]`
