import type { Migration } from './migration.ts'

/** Where incidents near a point are sought. */
export const incidentPoints: Migration = {
  version: 2,
  name: 'incident points',
  statements: ['CREATE INDEX incident_latitude IF NOT EXISTS FOR (n:Incident) ON (n.latitude)'],
}
