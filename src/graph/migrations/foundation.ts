import type { Migration } from './migration.ts'

const nodeLabels = ['Actor', 'Place', 'Incident', 'Source', 'Document', 'Dataset', 'Proposition', 'Claim']
const listedLabels = ['Actor', 'Place', 'Incident', 'Source', 'Document', 'Proposition', 'Claim']
const claimAnchors = ['slug', 'datasetId', 'claimantId', 'documentId', 'sourceId', 'propositionId']

/** The ids that are unique, and the orders and anchors that reads start from. */
export const foundation: Migration = {
  version: 1,
  name: 'foundation',
  statements: [
    ...['Node', 'Name', 'Change', ...nodeLabels].map((label) => unique(label, 'id')),
    unique('Migration', 'version'),
    'CREATE CONSTRAINT identifier_unique IF NOT EXISTS FOR (n:Identifier) REQUIRE (n.scheme, n.value) IS UNIQUE',
    ...listedLabels.map((label) => nodeIndex(label, 'orderKey')),
    ...claimAnchors.map((property) => nodeIndex('Claim', property)),
    nodeIndex('Change', 'at'),
    nodeIndex('Change', 'nodeId'),
    relationshipIndex('ABOUT', ['entityId', 'key']),
    relationshipIndex('ALLEGED', ['claimId']),
    relationshipIndex('LINK', ['propositionId']),
    relationshipIndex('RELATES_TO', ['assertedById']),
    'CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name|Document) ON EACH [n.folded, n.articleless, n.sounds, n.skeleton] ' +
      "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
  ],
}

function unique(label: string, property: string): string {
  const name = `${label.toLowerCase()}_${property.toLowerCase()}_unique`
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`
}

function nodeIndex(label: string, property: string): string {
  const name = `${label.toLowerCase()}_${property.toLowerCase()}`
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`
}

function relationshipIndex(type: string, properties: readonly string[]): string {
  const list = properties.map((property) => `r.${property}`).join(', ')
  const name = [type, ...properties].join('_').toLowerCase()
  return `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (${list})`
}
