import { informationCredibility } from '../../vocabulary/index.ts'
import type { NodeDerivation } from './node-derivation.ts'

const highest = (levels: string) =>
  `reduce(top = 0, level IN ${levels} | CASE WHEN level > top THEN level ELSE top END)`

/** Of a name: no one who may not see its owner reads it. */
export const nameDerivation: NodeDerivation = {
  label: 'Name',
  definition: `
MATCH (owner:Node)-[:NAMED]->(node)
WITH node, {level: ${highest('[node.ownLevel, owner.ownLevel]')}} AS derived`,
}

/** Whoever sees it has a name to read: the first of the lowest level, by which it is also listed. */
const named = `
CALL (node) {
  MATCH (node)-[:NAMED]->(name:Name)
  RETURN name, ${highest('[name.ownLevel, node.ownLevel]')} AS level
  ORDER BY level, name.position
  LIMIT 1
}
WITH node, {level: level, orderKey: name.folded + '\\t' + node.id} AS derived`

export const namedDerivations: readonly NodeDerivation[] = [
  { label: 'Actor', definition: named },
  { label: 'Place', definition: named },
  { label: 'Incident', definition: named },
  { label: 'Source', definition: named },
]

export const documentDerivation: NodeDerivation = {
  label: 'Document',
  definition: `
MATCH (node)-[:PUBLISHED_BY]->(source:Source)
WITH node, {level: ${highest('[node.ownLevel, source.level]')}, orderKey: node.folded + '\\t' + node.id} AS derived`,
}

/** Nothing stands behind it. */
export const datasetDerivation: NodeDerivation = {
  label: 'Dataset',
  definition: `
WITH node, {level: node.ownLevel} AS derived`,
}

/** Listed by subject, then by what is said of it. */
export const propositionDerivation: NodeDerivation = {
  label: 'Proposition',
  definition: `
MATCH (node)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (node)-[:OBJECT]->(object:Entity)
WITH node, {
  level: ${highest('[node.ownLevel, subject.level, coalesce(object.level, 0)]')},
  orderKey: subject.orderKey + '\\t' + node.predicate + '\\t' + coalesce(object.orderKey, node.valueKey, '') + '\\t' +
    coalesce(node.role, '') + '\\t' + coalesce(toString(node.side), '') + '\\t' + node.id
} AS derived`,
}

/** What reads filter claims by, copied from what the claim is joined to, and the highest level of all that. */
export const claimDerivation: NodeDerivation = {
  label: 'Claim',
  definition: `
MATCH (node)-[:STATES]->(proposition:Proposition)
MATCH (node)-[:MADE_BY]->(claimant:Claimant)
MATCH (node)-[:IN_DATASET]->(dataset:Dataset)
OPTIONAL MATCH (node)-[:REPORTED_IN]->(document:Document)
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Source)
OPTIONAL MATCH (node)-[:ABOUT_INCIDENT]->(incident:Incident)
OPTIONAL MATCH (node)-[:ABOUT_PLACE]->(place:Place)
WITH node, proposition, claimant, dataset, document, publisher, incident, place,
  COLLECT { MATCH (node)-[:AGAINST]->(opponent:Actor) RETURN opponent ORDER BY opponent.id } AS against
WITH node, {
  predicate: proposition.predicate,
  subjectId: proposition.subjectId,
  objectId: proposition.objectId,
  propositionId: proposition.id,
  claimantId: claimant.id,
  documentId: document.id,
  sourceId: CASE WHEN document IS NOT NULL THEN publisher.id WHEN claimant:Source THEN claimant.id END,
  datasetId: dataset.id,
  againstIds: [opponent IN against | opponent.id],
  placeId: place.id,
  level: ${highest(`[node.ownLevel, proposition.level, claimant.level, dataset.level, coalesce(document.level, 0),
    coalesce(incident.level, 0), coalesce(place.level, 0)] + [opponent IN against | opponent.level]`)}
} AS derived`,
}

/** When, and for whom, a claimant's later word takes back this one: the newest first, with its reason. Follows from the levels of claims. */
export const revisionDerivation: NodeDerivation = {
  label: 'Claim',
  definition: `
WITH node, COLLECT {
  MATCH (node)<-[supersedes:SUPERSEDES]-(later:Claim)
  WHERE supersedes.reason STARTS WITH 'CLAIMANT_'
  RETURN {moments: [later.level, later.recordedAt, later.withdrawnAt], reason: supersedes.reason}
  ORDER BY later.orderKey, supersedes.reason
} AS taken
WITH node, CASE WHEN size(taken) > 0 THEN {
  revisions: reduce(flat = [], later IN taken | flat + later.moments),
  revisionReasons: [later IN taken | later.reason]
} ELSE {revisions: null, revisionReasons: null} END AS derived`,
}

/** Of a corrected claim the version recorded last counts, as far as the assessment was in the record with it. */
export const assessmentDerivation: NodeDerivation = {
  label: 'Assessment',
  definition: `
MATCH (node)-[:IN_DATASET]->(dataset:Dataset)
CALL (node) {
  MATCH (node)-[:ASSESSES]->(assessed)
  WHERE assessed:Source OR assessed.recordedAt < node.withdrawnAt
  RETURN assessed
  ORDER BY assessed.orderKey
  LIMIT 1
}
WITH node, {level: ${highest('[node.ownLevel, assessed.level, dataset.level]')}} AS derived`,
}

/** Whoever may not see one that it is about sees nothing of it. */
export const coverageDerivation: NodeDerivation = {
  label: 'Coverage',
  definition: `
MATCH (node)-[:IN_DATASET]->(dataset:Dataset)
WITH node, dataset, COLLECT {
  MATCH (node)-[:COVERS_SUBJECT|COVERS_OBJECT|COVERS_AGAINST]->(entity:Entity)
  RETURN entity.level
} AS levels
WITH node, {level: ${highest('[node.ownLevel, dataset.level] + levels')}} AS derived`,
}

const ranks = informationCredibility.values.map((value, rank) => `${value}: ${rank}`).join(', ')

/** How credible a claim was assessed to be, when, for whom and by whom: the latest first. Follows from the levels of assessments. */
export const credibilityDerivation: NodeDerivation = {
  label: 'Claim',
  definition: `
WITH node, COLLECT {
  MATCH (node)<-[:ASSESSES]-(assessment:Assessment {scale: 'INFORMATION_CREDIBILITY'})
  RETURN assessment
  ORDER BY assessment.orderKey
} AS assessments
WITH node, CASE WHEN size(assessments) > 0 THEN {
  rated: true,
  credibilities: reduce(flat = [], one IN assessments |
    flat + [one.level, one.recordedAt, one.withdrawnAt, {${ranks}}[one.value]]),
  credibilityAssessors: [one IN assessments | one.by]
} ELSE {rated: null, credibilities: null, credibilityAssessors: null} END AS derived`,
}

/** In the order in which each follows from the ones before. */
export const nodeDerivations: readonly NodeDerivation[] = [
  nameDerivation,
  ...namedDerivations,
  datasetDerivation,
  documentDerivation,
  propositionDerivation,
  claimDerivation,
  revisionDerivation,
  assessmentDerivation,
  credibilityDerivation,
  coverageDerivation,
]
