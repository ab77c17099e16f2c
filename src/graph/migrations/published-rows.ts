import type { Migration } from './migration.ts'

/** The rows that things were read from, and what data sets looked for in vain, in the order of its list. */
export const publishedRows: Migration = {
  version: 6,
  name: 'published rows',
  statements: [
    'CREATE CONSTRAINT sourcerecord_id_unique IF NOT EXISTS FOR (n:SourceRecord) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT coverage_id_unique IF NOT EXISTS FOR (n:Coverage) REQUIRE n.id IS UNIQUE',
    'CREATE INDEX coverage_slug IF NOT EXISTS FOR (n:Coverage) ON (n.slug)',
    'CREATE INDEX coverage_datasetid_orderkey IF NOT EXISTS FOR (n:Coverage) ON (n.datasetId, n.orderKey)',
  ],
}
