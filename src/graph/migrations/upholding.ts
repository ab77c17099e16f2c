import type { Migration } from './migration.ts'

/** Claimants and sources by how much rests on them, and the propositions of which that is not settled for every viewer. */
export const upholding: Migration = {
  version: 4,
  name: 'upholding',
  derives: true,
  statements: [
    'CREATE INDEX claimant_reliancerank_orderkey IF NOT EXISTS FOR (n:Claimant) ON (n.relianceRank, n.orderKey)',
    'CREATE INDEX claimant_id IF NOT EXISTS FOR (n:Claimant) ON (n.id)',
    'CREATE INDEX proposition_unsettledbelow IF NOT EXISTS FOR (n:Proposition) ON (n.unsettledBelow)',
  ],
}
