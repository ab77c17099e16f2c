import { endOfTime } from '../../lib/end-of-time.ts'
import { type Predicate, predicate } from '../../vocabulary/index.ts'
import type { EdgeDerivation } from './edge-derivation.ts'
import { matchDataset } from './match-dataset.ts'

const symmetric = predicate.values.filter((value) => predicate.entries[value].symmetric)

/** What makes an actor part of another, or commanded by it. */
const wholePredicates: readonly Predicate[] = ['MEMBER_OF', 'PART_OF', 'COMMANDS']
const opponentPredicates: readonly Predicate[] = ['OPPOSES']
const sameAsPredicates: readonly Predicate[] = ['SAME_AS']

/** Claims of these predicates tie actors to one another, which makes them parties with them. */
export const tyingPredicates: readonly Predicate[] = [...wholePredicates, ...opponentPredicates]

const isOneOf = (predicates: readonly Predicate[]) => `node.predicate IN ${JSON.stringify(predicates)}`

/** The directions in which a proposition between `from` and `to` is walked. */
const directions = `
  UNWIND CASE
    WHEN node.predicate IN ${JSON.stringify(symmetric)} AND from <> to THEN [[from, to], [to, from]]
    ELSE [[from, to]]
  END AS pair`

/** To every entity that a claim is about. */
export const aboutDerivation: EdgeDerivation = {
  type: 'ABOUT',
  anchor: 'Claim',
  stored: `
  MATCH (node)-[edge:ABOUT]->(end)
  WITH node AS start, edge, end`,
  definition: `
  CALL (node) {
    MATCH (node)-[:STATES]->(:Proposition)-[:SUBJECT|OBJECT]->(entity:Entity)
    RETURN entity
    UNION
    MATCH (node)-[:AGAINST|ABOUT_INCIDENT|ABOUT_PLACE]->(entity:Entity)
    RETURN entity
  }
  WITH node AS start, entity AS end, {entityId: entity.id, key: node.orderKey} AS properties`,
}

/**
 * To every entity that a claim is about, one for each moment at which the claim left the record or a later word of its claimant was
 * recorded. Who may see that word is left to the reader.
 */
export const endedDerivation: EdgeDerivation = {
  type: 'ENDED',
  anchor: 'Claim',
  stored: `
  MATCH (node)-[edge:ENDED]->(end)
  WITH node AS start, edge, end`,
  definition: `
  UNWIND [i IN range(0, size(coalesce(node.revisions, [])) / 3 - 1) | node.revisions[3 * i + 1]] +
    CASE WHEN node.withdrawnAt < ${endOfTime} THEN [node.withdrawnAt] ELSE [] END AS at
  WITH DISTINCT node, at
  MATCH (node)-[about:ABOUT]->(end)
  WITH node AS start, end, {
    entityId: about.entityId, at: at, key: right('${'0'.repeat(15)}' + toString(${endOfTime} - at), 15) + '-' + node.orderKey
  } AS properties`,
}

/**
 * From the actor of whom something is asserted to the actor that it concerns: what networks and paths are walked by.
 */
export const allegedDerivation: EdgeDerivation = {
  type: 'ALLEGED',
  anchor: 'Claim',
  stored: `
  MATCH (start)-[edge:ALLEGED {claimId: node.id}]->(end)
  WITH start, edge, end`,
  definition: `
  MATCH (node)-[:STATES]->(proposition:Proposition)
  MATCH (from:Actor)<-[:SUBJECT]-(proposition)-[:OBJECT]->(to:Actor)
  WHERE node.polarity = 'ASSERTED'${directions}
  WITH pair[0] AS start, pair[1] AS end, node {
    claimId: node.id, .propositionId, .predicate, .claimantId, .sourceId, .datasetId, .level, .recordedAt, .withdrawnAt, .revisions,
    .modality, .attribution, .supportTypes, .heldSpans, .heldCore, .claimedSpans, .againstIds, .placeId,
    .rootsLevel, .rootsSince, .rootClaimantIds, .rootSourceIds, .rootDatasetIds, .credibilities, .credibilityAssessors
  } AS properties`,
}

/**
 * From an actor to what a claim alleges it to be part of, or to be commanded by. Evidence asks for these of every claimant: among all
 * that is alleged of one that much is said of, they would be few to find.
 */
export const wholeDerivation: EdgeDerivation = {
  type: 'ALLEGED_WHOLE',
  anchor: 'Claim',
  predicates: wholePredicates,
  stored: `
  MATCH (start)-[edge:ALLEGED_WHOLE {claimId: node.id}]->(end)
  WITH start, edge, end`,
  definition: `
  WITH node
  WHERE node.polarity = 'ASSERTED' AND ${isOneOf(wholePredicates)}
  MATCH (from:Actor)<-[:SUBJECT]-(:Proposition {id: node.propositionId})-[:OBJECT]->(to:Actor)
  WITH node, CASE node.predicate WHEN 'COMMANDS' THEN [to, from] ELSE [from, to] END AS pair
  WITH pair[0] AS start, pair[1] AS end, node {claimId: node.id, .predicate, .level, .recordedAt, .withdrawnAt} AS properties`,
}

/** From an actor to one that it is alleged to oppose, for the same reason. */
export const opponentDerivation: EdgeDerivation = {
  type: 'ALLEGED_OPPONENT',
  anchor: 'Claim',
  predicates: opponentPredicates,
  stored: `
  MATCH (start)-[edge:ALLEGED_OPPONENT {claimId: node.id}]->(end)
  WITH start, edge, end`,
  definition: `
  WITH node
  WHERE node.polarity = 'ASSERTED' AND ${isOneOf(opponentPredicates)}
  MATCH (start:Actor)<-[:SUBJECT]-(:Proposition {id: node.propositionId})-[:OBJECT]->(end:Actor)
  WITH start, end, node {claimId: node.id, .level, .recordedAt, .withdrawnAt, .heldSpans, .heldCore} AS properties`,
}

/** Between two places, both ways, of which the importer says that they are one: what is sought in one is found in the other. */
export const takenForDerivation: EdgeDerivation = {
  type: 'TAKEN_FOR',
  anchor: 'Claim',
  predicates: sameAsPredicates,
  stored: `
  MATCH (start)-[edge:TAKEN_FOR {claimId: node.id}]->(end)
  WITH start, edge, end`,
  definition: `
  WITH node
  WHERE node.polarity = 'ASSERTED' AND ${isOneOf(sameAsPredicates)}
  MATCH (:Identifier {scheme: '${matchDataset.scheme}', value: '${matchDataset.value}'})<-[:IDENTIFIED_BY]-(:Dataset {id: node.datasetId})
  MATCH (from:Place)<-[:SUBJECT]-(:Proposition {id: node.propositionId})-[:OBJECT]->(to:Place)${directions}
  WITH pair[0] AS start, pair[1] AS end, node {claimId: node.id, .level, .recordedAt, .withdrawnAt, .revisions} AS properties`,
}

/**
 * One per proposition, with bounds over its asserting claims: what they rule out no claim lets through. Whoever may see `saidLevel` finds
 * it asserted at any moment from `saidSince` on, and nothing refutes what nobody has denied.
 */
export const linkDerivation: EdgeDerivation = {
  type: 'LINK',
  anchor: 'Proposition',
  stored: `
  MATCH (start)-[edge:LINK {propositionId: node.id}]->(end)
  WITH start, edge, end`,
  definition: `
  MATCH (from:Actor)<-[:SUBJECT]-(node)-[:OBJECT]->(to:Actor)
  MATCH (node)<-[:STATES]-(claim:Claim {polarity: 'ASSERTED'})
  WITH node, from, to, claim, CASE WHEN claim.withdrawnAt = ${endOfTime} AND claim.revisions IS NULL THEN claim END AS standing
  ORDER BY standing.level, standing.recordedAt
  WITH node, from, to, min(claim.level) AS level, min(claim.recordedAt) AS recordedAt, max(claim.withdrawnAt) AS withdrawnAt,
    head(collect(standing)) AS said
  WITH node, from, to, {
    propositionId: node.id, orderKey: node.orderKey, predicate: node.predicate,
    level: level, recordedAt: recordedAt, withdrawnAt: withdrawnAt, saidLevel: said.level, saidSince: said.recordedAt,
    denied: EXISTS { MATCH (node)<-[:STATES]-(:Claim {polarity: 'DENIED'}) }
  } AS properties${directions}
  WITH pair[0] AS start, pair[1] AS end, properties`,
}

/**
 * From a claim to those from which it was taken: directly, through what it cites, and through what its document cites. The
 * steps that are inferred are of the same type and no part of this.
 */
export const restsOnDerivation: EdgeDerivation = {
  type: 'RESTS_ON',
  anchor: 'Claim',
  stored: `
  MATCH (node)-[edge:RESTS_ON WHERE edge.via <> 'INFERRED']->(end)
  WITH node AS start, edge, end`,
  definition: `
  CALL (node) {
    MATCH (node)-[derived:DERIVED_FROM]->(earlier:Claim)
    RETURN earlier, {how: derived.how, via: 'DERIVED_FROM', recordedAt: node.recordedAt, withdrawnAt: node.withdrawnAt} AS step
    UNION ALL
    MATCH (node)-[:CITES]->(document:Document)
    WITH node, document, COLLECT {
      MATCH (document)<-[:REPORTED_IN]-(twin:Claim {propositionId: node.propositionId})
      WHERE twin <> node
      RETURN [twin.level, twin.recordedAt, twin.withdrawnAt]
      ORDER BY twin.orderKey
    } AS twins
    MATCH (document)<-[:REPORTED_IN]-(earlier:Claim)
    RETURN earlier, {
      via: 'CLAIM_CITES', documentId: document.id, recordedAt: node.recordedAt, withdrawnAt: node.withdrawnAt,
      twins: CASE WHEN earlier.propositionId <> node.propositionId AND size(twins) > 0
        THEN reduce(flat = [], twin IN twins | flat + twin) END
    } AS step
    UNION ALL
    MATCH (node)-[:REPORTED_IN]->(:Document)-[cites:CITES]->(document:Document)<-[:REPORTED_IN]-(earlier:Claim)
    WHERE earlier.propositionId = node.propositionId
    RETURN earlier, {
      via: 'DOCUMENT_CITES', documentId: document.id, recordedAt: cites.recordedAt, withdrawnAt: cites.withdrawnAt
    } AS step
  }
  WITH node AS start, earlier AS end, step {.*, sameProposition: earlier.propositionId = node.propositionId} AS properties
  WHERE start <> end`,
}

/** All follow from claims that are up to date, `ENDED` from `ABOUT` too, `ALLEGED` from their roots, which follow from `RESTS_ON`. */
export const edgesBeforeRoots: readonly EdgeDerivation[] = [
  aboutDerivation,
  endedDerivation,
  takenForDerivation,
  linkDerivation,
  wholeDerivation,
  opponentDerivation,
  restsOnDerivation,
]
export const edgesAfterRoots: readonly EdgeDerivation[] = [allegedDerivation]
