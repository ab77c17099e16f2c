import type { Migration } from './migration.ts'

/** What actors are alleged to be part of and to oppose, beside all else that is alleged of them. */
export const ties: Migration = {
  version: 7,
  name: 'ties',
  derives: true,
  statements: ['ALLEGED_OPPONENT', 'ALLEGED_WHOLE'].map(
    (type) => `CREATE INDEX ${type.toLowerCase()}_claimid IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.claimId)`,
  ),
}
