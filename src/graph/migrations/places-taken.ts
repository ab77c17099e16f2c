import type { Migration } from './migration.ts'

/** Which place is taken for which, by the claim that says so. */
export const placesTaken: Migration = {
  version: 8,
  name: 'places taken for others',
  statements: ['CREATE INDEX taken_for_claimid IF NOT EXISTS FOR ()-[r:TAKEN_FOR]-() ON (r.claimId)'],
}
