import type { Migration } from './migration.ts'

/** A proposition that was weighed points to the parties, instead of to all that its claimants are alleged to be part of. */
export const weighedOnParties: Migration = {
  version: 11,
  name: 'weighed on parties',
  derives: true,
  statements: [],
}
