import type { Migration } from './migration.ts'

/** What ended of an entity's claims, in the order of its moments. */
export const endings: Migration = {
  version: 5,
  name: 'endings',
  derives: true,
  statements: ['CREATE INDEX ended_entityid_key IF NOT EXISTS FOR ()-[r:ENDED]-() ON (r.entityId, r.key)'],
}
