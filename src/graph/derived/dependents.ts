import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { statement } from '../../cypher/text/statement.ts'

/** Each gives the ids, as `id`, of what must be derived anew when the nodes of the given ids change. */

export const namesOf = (ids: readonly string[]): CompiledQuery =>
  dependents('namesOf', 'MATCH (node)-[:NAMED]->(dependent:Name)', ids)

export const documentsOf = (ids: readonly string[]): CompiledQuery =>
  dependents('documentsOf', 'MATCH (node)<-[:PUBLISHED_BY]-(dependent:Document)', ids)

export const propositionsAbout = (ids: readonly string[]): CompiledQuery =>
  dependents('propositionsAbout', 'MATCH (node)<-[:SUBJECT|OBJECT]-(dependent:Proposition)', ids)

/** Gives each claim, as `id`, with what it states. */
export const propositionsStatedBy = (ids: readonly string[]): CompiledQuery =>
  statement(
    'propositionsStatedBy',
    `
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:STATES]->(proposition:Proposition)
RETURN id, proposition.id AS propositionId, proposition.predicate AS predicate`,
    { ids },
  )

/** What the claims state that have the words of a document. */
export const propositionsQuotedBy = (ids: readonly string[]): CompiledQuery =>
  dependents(
    'propositionsQuotedBy',
    `MATCH (node)-[reported:REPORTED_IN]->(:Document)
WHERE reported.quote IS NOT NULL
MATCH (node)-[:STATES]->(dependent:Proposition)`,
    ids,
  )

/**
 * Claims whose level and copies follow from the nodes: propositions, claimants, documents, data sets, and what
 * qualifies a claim.
 */
export const claimsNaming = (ids: readonly string[]): CompiledQuery =>
  dependents(
    'claimsNaming',
    'MATCH (node)<-[:STATES|MADE_BY|REPORTED_IN|IN_DATASET|AGAINST|ABOUT_INCIDENT|ABOUT_PLACE]-(dependent:Claim)',
    ids,
  )

/** The same, be it through propositions or documents. */
export const claimsBehind = (ids: readonly string[]): CompiledQuery =>
  dependents(
    'claimsBehind',
    `CALL (node) {
  MATCH (node)<-[:MADE_BY|REPORTED_IN|IN_DATASET|AGAINST|ABOUT_INCIDENT|ABOUT_PLACE]-(dependent:Claim)
  RETURN dependent
  UNION
  MATCH (node)<-[:SUBJECT|OBJECT]-(:Proposition)<-[:STATES]-(dependent:Claim)
  RETURN dependent
  UNION
  MATCH (node)<-[:PUBLISHED_BY]-(:Document)<-[:REPORTED_IN]-(dependent:Claim)
  RETURN dependent
}`,
    ids,
  )

/** The documents in which claims are reported. */
export const documentsReporting = (ids: readonly string[]): CompiledQuery =>
  dependents('documentsReporting', 'MATCH (node)-[:REPORTED_IN]->(dependent:Document)', ids)

export const claimsReportedIn = (ids: readonly string[]): CompiledQuery =>
  dependents('claimsReportedIn', 'MATCH (node)<-[:REPORTED_IN]-(dependent:Claim)', ids)

/** Assessments whose level follows from the sources, claims or data sets. */
export const assessmentsOf = (ids: readonly string[]): CompiledQuery =>
  dependents('assessmentsOf', 'MATCH (node)<-[:ASSESSES|IN_DATASET]-(dependent:Assessment)', ids)

/** Rows of coverage whose level follows from the entities or data sets. */
export const coverageOf = (ids: readonly string[]): CompiledQuery =>
  dependents(
    'coverageOf',
    'MATCH (node)<-[:COVERS_SUBJECT|COVERS_OBJECT|COVERS_AGAINST|IN_DATASET]-(dependent:Coverage)',
    ids,
  )

export const claimsAssessedBy = (ids: readonly string[]): CompiledQuery =>
  dependents('claimsAssessedBy', 'MATCH (node)-[:ASSESSES]->(dependent:Claim)', ids)

/** Claims that the given claims revise or retract for their claimant. */
export const claimsRevisedBy = (ids: readonly string[]): CompiledQuery =>
  dependents(
    'claimsRevisedBy',
    "MATCH (node)-[supersedes:SUPERSEDES]->(dependent:Claim)\nWHERE supersedes.reason STARTS WITH 'CLAIMANT_'",
    ids,
  )

/** Claims that stand for documents that they cite, as far as these hold no claim. */
export const claimsCoding = (ids: readonly string[]): CompiledQuery =>
  dependents('claimsCoding', "MATCH (node)<-[:CITES]-(dependent:Claim {attribution: 'CODED'})", ids)

/** Claims that cite a document for what the given claims say in it too. */
export const claimsCitingAlike = (ids: readonly string[]): CompiledQuery =>
  dependents(
    'claimsCitingAlike',
    'MATCH (node)-[:REPORTED_IN]->(:Document)<-[:CITES]-(dependent:Claim)\nWHERE dependent.propositionId = node.propositionId',
    ids,
  )

/** Claims whose lineage leads to the given claims. */
export const claimsRestingOn = (ids: readonly string[]): CompiledQuery =>
  dependents(
    'claimsRestingOn',
    `CALL (node) {
  MATCH (node)<-[:DERIVED_FROM]-(dependent:Claim)
  RETURN dependent
  UNION
  MATCH (node)-[:REPORTED_IN]->(:Document)<-[:CITES]-(dependent:Claim)
  RETURN dependent
  UNION
  MATCH (node)-[:REPORTED_IN]->(:Document)<-[:CITES]-(:Document)<-[:REPORTED_IN]-(dependent:Claim)
  WHERE dependent.propositionId = node.propositionId
  RETURN dependent
}`,
    ids,
  )

/** Claims from which a step of lineage leads to the given claims. */
export const claimsTakenFrom = (ids: readonly string[]): CompiledQuery =>
  dependents('claimsTakenFrom', 'MATCH (node)<-[:RESTS_ON]-(dependent:Claim)', ids)

function dependents(name: string, pattern: string, ids: readonly string[]): CompiledQuery {
  return statement(
    name,
    `
UNWIND $ids AS id
MATCH (node:Node {id: id})
${pattern}
RETURN DISTINCT dependent.id AS id`,
    { ids },
  )
}
