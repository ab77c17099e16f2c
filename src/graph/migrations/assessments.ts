import type { Migration } from './migration.ts'

/** Where loads and the head of a statement find assessments, and where a list begins that holds only claims whose credibility was assessed. */
export const assessments: Migration = {
  version: 3,
  name: 'assessments',
  statements: [
    'CREATE CONSTRAINT assessment_id_unique IF NOT EXISTS FOR (n:Assessment) REQUIRE n.id IS UNIQUE',
    'CREATE INDEX assessment_slug IF NOT EXISTS FOR (n:Assessment) ON (n.slug)',
    'CREATE INDEX assessment_datasetid IF NOT EXISTS FOR (n:Assessment) ON (n.datasetId)',
    'CREATE INDEX assessment_scale_value IF NOT EXISTS FOR (n:Assessment) ON (n.scale, n.value)',
    'CREATE INDEX claim_rated_orderkey IF NOT EXISTS FOR (n:Claim) ON (n.rated, n.orderKey)',
  ],
}
