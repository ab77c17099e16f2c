import type { Migration } from './migration.ts'

const nodeLabels = ['Actor', 'Place', 'Incident', 'Source', 'Document', 'Dataset', 'Proposition', 'Claim']
const listedLabels = ['Actor', 'Place', 'Incident', 'Source', 'Document', 'Proposition', 'Claim']
const claimLists = ['claimantId', 'documentId', 'sourceId', 'propositionId', 'predicate']

/** The ids that are unique, and the orders and anchors that reads start from. */
export const foundation: Migration = {
  version: 1,
  name: 'foundation',
  statements: [
    ...['Node', 'Name', 'Change', ...nodeLabels].map((label) => unique(label, 'id')),
    unique('Migration', 'version'),
    'CREATE CONSTRAINT identifier_unique IF NOT EXISTS FOR (n:Identifier) REQUIRE (n.scheme, n.value) IS UNIQUE',
    ...listedLabels.map((label) => nodeIndex(label, 'orderKey')),
    nodeIndex('Claim', 'slug'),
    nodeIndex('Claim', 'datasetId'),
    // Behind what a list of claims shares stands the order of the list, so that its pages need no sort.
    ...claimLists.map((property) => nodeIndex('Claim', property, 'orderKey')),
    // A text index, for parts of names.
    'CREATE TEXT INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded)',
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

function nodeIndex(label: string, ...properties: readonly string[]): string {
  const name = [label, ...properties].join('_').toLowerCase()
  const list = properties.map((property) => `n.${property}`).join(', ')
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${list})`
}

function relationshipIndex(type: string, properties: readonly string[]): string {
  const list = properties.map((property) => `r.${property}`).join(', ')
  const name = [type, ...properties].join('_').toLowerCase()
  return `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (${list})`
}
