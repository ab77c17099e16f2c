import { marking } from '../../vocabulary/index.ts'
import type { Migration } from './migration.ts'

/** Claimants and sources by how much rests on them, for the viewers of each clearance. */
export const upholding: Migration = {
  version: 4,
  name: 'upholding',
  derives: true,
  statements: [
    ...marking.values.map(
      (_, clearance) =>
        `CREATE INDEX claimant_reliance${clearance}_orderkey IF NOT EXISTS FOR (n:Claimant) ON (n.reliance${clearance}, n.orderKey)`,
    ),
    'CREATE INDEX claimant_id IF NOT EXISTS FOR (n:Claimant) ON (n.id)',
  ],
}
