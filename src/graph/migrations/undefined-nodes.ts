import type { Migration } from './migration.ts'

/** What no data set defines is found by its label: a load looks whether anything names it still. */
export const undefinedNodes: Migration = {
  version: 12,
  name: 'undefined nodes',
  statements: [
    `
MATCH (node:Actor|Place|Incident|Source|Document)
WHERE NOT node:Undefined AND NOT EXISTS { (node)-[:DEFINED_BY]->() }
WITH node LIMIT 10000
SET node:Undefined
RETURN count(*) = 10000 AS more`,
  ],
}
