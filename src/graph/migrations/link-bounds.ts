import type { Migration } from './migration.ts'

/** What a `LINK` tells by itself of whether it stands, so that its claims need not be looked at. */
export const linkBounds: Migration = {
  version: 10,
  name: 'link bounds',
  derives: true,
  statements: [],
}
