import { endOfTime } from '../../lib/end-of-time.ts'
import { assessmentScale, scaleValues } from '../../vocabulary/index.ts'

/** A rule as the Cypher that finds what breaks it: the node's `id`, and `named`, what people call it. */
export interface Rule {
  readonly check: string
  readonly find: string
  readonly sentence: (named: string) => string
}

const scales = `[${assessmentScale.values
  .map((scale) => `{scale: '${scale}', values: ${JSON.stringify(scaleValues[scale].values)}}`)
  .join(', ')}]`

const speaking = `withdrawnAt: ${endOfTime}`

export const rules: readonly Rule[] = [
  {
    check: 'ids',
    find: `MATCH (node:Node|Name|Change|SourceRecord) WHERE node.id IS NULL RETURN null AS id, labels(node)[0] AS named`,
    sentence: (named) => `A node of the kind ${named} has no id.`,
  },
  {
    check: 'one version at a time',
    find: `
MATCH (node:Claim {${speaking}})
WHERE NOT EXISTS {
  MATCH (node)<-[supersedes:SUPERSEDES]-(later:Claim {${speaking}})
  WHERE supersedes.reason STARTS WITH 'CLAIMANT_' AND later.slug = node.slug
}
WITH node.slug AS named, collect(node.id) AS ids
WHERE size(ids) > 1
RETURN ids[0] AS id, named`,
    sentence: (named) => `The claim ${named} has several versions in the record, and none revises the others.`,
  },
  {
    check: 'corrections close',
    find: `
MATCH (later:Claim)-[supersedes:SUPERSEDES]->(node:Claim)
WHERE NOT supersedes.reason STARTS WITH 'CLAIMANT_' AND node.withdrawnAt <> later.recordedAt
RETURN node.id AS id, node.slug AS named`,
    sentence: (named) =>
      `A version of the claim ${named} was corrected, but not closed at the moment of its correction.`,
  },
  {
    check: 'withdrawn after recorded',
    find: `
MATCH (node:Claim) WHERE node.withdrawnAt <= node.recordedAt
RETURN node.id AS id, node.slug AS named
UNION
MATCH (node:Assessment) WHERE node.withdrawnAt <= node.recordedAt
RETURN node.id AS id, node.slug AS named
UNION
MATCH (node:Coverage) WHERE node.withdrawnAt <= node.recordedAt
RETURN node.id AS id, node.slug AS named
UNION
MATCH (node:Node)-[edge:OWNED_BY|BODY|CITES|READ_FROM]->() WHERE edge.withdrawnAt <= edge.recordedAt
RETURN node.id AS id, type(edge) + ' of ' + node.id AS named`,
    sentence: (named) => `${named} was withdrawn before it was recorded.`,
  },
  {
    check: 'one at a time',
    find: `
MATCH (node:Source)-[edge:OWNED_BY|BODY {${speaking}}]->()
WITH node, type(edge) AS type, count(*) AS times
WHERE times > 1
RETURN node.id AS id, type + ' of source ' + node.id AS named`,
    sentence: (named) => `${named} leads to several at once.`,
  },
  {
    check: 'one at a time',
    find: `
MATCH (node:Assessment {${speaking}})
WITH node.slug AS named, collect(node.id) AS ids
WHERE size(ids) > 1
RETURN ids[0] AS id, named`,
    sentence: (named) => `The assessment ${named} has several versions in the record.`,
  },
  {
    check: 'one at a time',
    find: `
MATCH (node:Coverage {${speaking}})
WITH node.slug AS named, collect(node.id) AS ids
WHERE size(ids) > 1
RETURN ids[0] AS id, named`,
    sentence: (named) => `The row of coverage ${named} has several versions in the record.`,
  },
  {
    check: 'one at a time',
    find: `
MATCH (node:Claim|Coverage)-[:READ_FROM {${speaking}}]->(record)
WITH node, count(record) AS times
WHERE times > 1
RETURN node.id AS id, node.slug AS named`,
    sentence: (named) => `${named} was read from several rows at once.`,
  },
  {
    check: 'about something',
    find: `
MATCH (node:Coverage) WHERE NOT EXISTS { (node)-[:COVERS_SUBJECT|COVERS_OBJECT]->() }
RETURN node.id AS id, node.slug AS named`,
    sentence: (named) => `The row of coverage ${named} has neither a subject nor an object.`,
  },
  {
    check: 'scales',
    find: `
MATCH (node:Assessment)-[:ASSESSES]->(assessed)
WHERE (node.scale = 'SOURCE_RELIABILITY') <> assessed:Source
RETURN DISTINCT node.id AS id, node.slug AS named
UNION
UNWIND ${scales} AS known
MATCH (node:Assessment {scale: known.scale})
WHERE NOT node.value IN known.values
RETURN node.id AS id, node.slug AS named`,
    sentence: (named) => `The scale of the assessment ${named} does not fit its value, or what it assesses.`,
  },
  {
    check: 'one version assessed',
    find: `
MATCH (node:Assessment {${speaking}})-[:ASSESSES]->(claim:Claim {${speaking}})
WITH node, count(claim) AS times
WHERE times > 1
RETURN node.id AS id, node.slug AS named`,
    sentence: (named) => `The assessment ${named} is of several claims in the record.`,
  },
  {
    check: 'no circles',
    find: `
MATCH (node:Place)-[:WITHIN]->+(node) RETURN node.id AS id, 'Place ' + node.id + ' lies within' AS named
UNION
MATCH (node:Claim)-[:SUPERSEDES]->+(node) RETURN node.id AS id, 'Claim ' + node.slug + ' supersedes' AS named
UNION
MATCH (node:Document)-[:KNOWN_THROUGH]->+(node) RETURN node.id AS id, 'Document ' + node.id + ' is known through' AS named`,
    sentence: (named) => `${named} itself, in the end.`,
  },
  {
    check: 'whole data sets',
    find: `MATCH (node:Dataset) WHERE node.contentHash IS NULL RETURN node.id AS id, node.title AS named`,
    sentence: (named) => `The data set "${named}" is half-loaded. Load it again.`,
  },
  {
    check: 'identity',
    find: `
MATCH (identifier:Identifier)<-[:IDENTIFIED_BY]-(node:Node)
WITH identifier, node ORDER BY node.id
WITH identifier, collect(DISTINCT CASE WHEN node:Claim THEN node.slug ELSE node.id END) AS owners, head(collect(node.id)) AS id
WHERE size(owners) > 1
RETURN id, identifier.scheme + ':' + identifier.value AS named`,
    sentence: (named) => `The identifier ${named} leads to several nodes.`,
  },
  {
    check: 'slugs',
    find: `
MATCH (node:Claim)-[:IDENTIFIED_BY]->(identifier:Identifier)
WHERE identifier.scheme + ':' + identifier.value <> node.slug
RETURN node.id AS id, node.slug AS named`,
    sentence: (named) => `The identifier of the claim ${named} is not its slug.`,
  },
  {
    check: 'nothing left over',
    find: `
MATCH (node:Identifier|Name|Toll|SourceRecord) WHERE NOT EXISTS { (node)<-[:IDENTIFIED_BY|NAMED|REPORTS|READ_FROM]-() }
RETURN node.id AS id, labels(node)[0] AS named
UNION
MATCH (node:Actor|Place|Incident|Source|Document)
WHERE NOT EXISTS { (node)-[:DEFINED_BY]->() } AND NOT EXISTS { (node)<--() }
  AND NOT EXISTS { ()-[:RELATES_TO {assertedById: node.id}]->() }
RETURN node.id AS id, labels(node)[0] + ' ' + node.id AS named
UNION
MATCH (node:Proposition) WHERE NOT EXISTS { (node)<-[:STATES]-() }
RETURN node.id AS id, 'Proposition ' + node.id AS named`,
    sentence: (named) => `${named} is left over: nothing defines or names it.`,
  },
  {
    check: 'wordings',
    find: `
MATCH (node:Claim)
WHERE size(node.statementLangs) <> size(node.statementTexts) OR size(node.valueLangs) <> size(node.valueTexts)
RETURN node.id AS id, node.slug AS named`,
    sentence: (named) => `${named} has languages without texts, or texts without languages.`,
  },
  {
    check: 'changes',
    find: `
MATCH (node:Claim) WHERE NOT EXISTS { MATCH (:Change {kind: 'CLAIM_ADDED', nodeId: node.id}) }
RETURN node.id AS id, node.slug AS named`,
    sentence: (named) => `No change says when the claim ${named} was added.`,
  },
  {
    check: 'changes',
    find: `
MATCH (node:Assessment) WHERE NOT EXISTS { MATCH (:Change {kind: 'ASSESSMENT_ADDED', nodeId: node.id}) }
RETURN node.id AS id, node.slug AS named`,
    sentence: (named) => `No change says when the assessment ${named} was added.`,
  },
  {
    check: 'changes',
    find: `
MATCH (node:Coverage) WHERE NOT EXISTS { MATCH (:Change {kind: 'COVERAGE_ADDED', nodeId: node.id}) }
RETURN node.id AS id, node.slug AS named`,
    sentence: (named) => `No change says when the row of coverage ${named} was added.`,
  },
  {
    check: 'defined',
    find: `
MATCH (node:Actor|Place|Incident|Source|Document)
WHERE node:Undefined = EXISTS { (node)-[:DEFINED_BY]->() }
RETURN node.id AS id, node.id AS named`,
    sentence: (named) => `${named} has the label Undefined though a data set defines it, or lacks it though none does.`,
  },
  {
    check: 'nothing overdue',
    find: 'MATCH (node:Overdue) RETURN node.id AS id, node.id AS named',
    sentence: (named) =>
      `What depends on ${named} has not been brought up to date since it changed. Load its data set again, or run isnad rebuild.`,
  },
  {
    check: 'weighed',
    find: 'MATCH (node:Unweighed) RETURN node.id AS id, node.id AS named',
    sentence: (named) =>
      `Whom the proposition ${named} needs has not been weighed since it changed. Load its data set again, or run isnad rebuild.`,
  },
]
