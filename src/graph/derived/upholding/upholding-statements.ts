import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import { endOfTime } from '../../../lib/end-of-time.ts'
import { marking } from '../../../vocabulary/index.ts'
import { relianceRank } from './reliance-rank.ts'

/** The propositions with their claims in the record, and what is stored of whom they rest on. */
export const statedPropositions = (ids: readonly string[]): CompiledQuery =>
  statement(
    'statedPropositions',
    `
UNWIND $ids AS id
MATCH (proposition:Proposition {id: id})
RETURN id, proposition.predicate AS predicate, proposition.level AS level,
  proposition {.upholderIds, .upholderEffects, .upholderFrom, .upholderTo} AS stored,
  proposition:Unweighed AS isLeft, proposition:Unweighed OR EXISTS { (proposition)-[:WEIGHED_ON]->() } AS isWeighed,
  COLLECT {
    MATCH (proposition)<-[:STATES]-(claim:Claim)
    WHERE claim.withdrawnAt = $endOfTime
    RETURN claim {
      .polarity, .supportTypes, .heldSpans, .placeId, .againstIds, .incidentType, .orderKey, .level, .rootsLevel,
      .rootClaimantIds, .rootSourceIds, .rootTraced,
      reportsTolls: EXISTS { (claim)-[:REPORTS]->() },
      takenBackAt: [i IN range(0, size(coalesce(claim.revisions, [])) / 3 - 1)
        WHERE claim.revisions[3 * i + 2] = $endOfTime | claim.revisions[3 * i]]
    }
    ORDER BY claim.orderKey
  } AS claims`,
    { ids, endOfTime },
  )

/** Claimants and sources with whatever each is one claimant with, an actor with all outlets that speak for it, and with all owners that make it one origin with others. */
export const speakersOf = (ids: readonly string[]): CompiledQuery =>
  statement(
    'speakersOf',
    `
UNWIND $ids AS id
MATCH (speaker:Node {id: id})
CALL (speaker) {
  MATCH (speaker) (()-[body:BODY WHERE body.withdrawnAt = $endOfTime]-()){0,2} (self:Claimant)
  RETURN collect(DISTINCT self) AS selves
}
RETURN id, coalesce(speaker.actorKind, '') <> 'SOURCE_PERSONA' AS isIdentified,
  [self IN selves | self.id] AS selves,
  [id] + COLLECT { MATCH (speaker)-[body:BODY WHERE body.withdrawnAt = $endOfTime]-(near:Claimant) RETURN near.id } AS carriers,
  [self IN selves | self.level] AS levels,
  COLLECT {
    MATCH (speaker) (()-[body:BODY WHERE body.withdrawnAt = $endOfTime]-()){0,1} (self)
      (()-[owned:OWNED_BY WHERE owned.withdrawnAt = $endOfTime]->())* (bond)
    RETURN DISTINCT {id: bond.id, level: bond.level}
  } AS bonds`,
    { ids, endOfTime },
  )

/** Propositions that rest on the word of these, or on what they carry, or of whom they are one claimant with, or of what these own. */
export const propositionsRestingOnWordOf = (ids: readonly string[]): CompiledQuery =>
  statement(
    'propositionsRestingOnWordOf',
    `
UNWIND $ids AS id
MATCH (named:Node&(Actor|Source) {id: id})
CALL (named) {
  MATCH (named) (()<-[:OWNED_BY]-())* ()-[:BODY]-{0,2}(self)
  RETURN DISTINCT self
}
CALL (self) {
  MATCH (self)<-[:MADE_BY]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (self)<-[:PUBLISHED_BY]-(:Document)<-[:REPORTED_IN|CITES]-(claim:Claim)
  RETURN claim
}
WITH DISTINCT claim
MATCH (claim)<-[:RESTS_ON*0.. {withdrawnAt: $endOfTime}]-(later:Claim)
WITH DISTINCT later
MATCH (later)-[:STATES]->(proposition:Proposition)
RETURN DISTINCT proposition.id AS id`,
    { ids, endOfTime },
  )

/** A proposition that had to be weighed, with the nodes on which that rested. */
export interface WeighedOnRow {
  readonly id: string
  readonly weighedOn: readonly string[]
}

/** Makes the propositions point to just these nodes: whenever one of them changes, they are weighed again. They are settled by that. */
export const replaceWeighedOn = (rows: readonly WeighedOnRow[]): CompiledQuery =>
  statement(
    'replaceWeighedOn',
    `
UNWIND $rows AS row
MATCH (proposition:Proposition {id: row.id})
REMOVE proposition:Unweighed
WITH row, proposition, COLLECT { MATCH (proposition)-[:WEIGHED_ON]->(node) RETURN node.id } AS stored
CALL (proposition, row) {
  MATCH (proposition)-[gone:WEIGHED_ON]->(node)
  WHERE NOT node.id IN row.weighedOn
  DELETE gone
}
CALL (proposition, row, stored) {
  UNWIND row.weighedOn AS id
  WITH id
  WHERE NOT id IN stored
  MATCH (node:Node {id: id})
  CREATE (proposition)-[:WEIGHED_ON]->(node)
}`,
    { rows: rows.map(({ id, weighedOn }) => ({ id, weighedOn })) },
  )

/** Marks propositions that have to be weighed when all is written. */
export const leaveToWeigh = (ids: readonly string[]): CompiledQuery =>
  statement(
    'leaveToWeigh',
    `
UNWIND $ids AS id
MATCH (proposition:Proposition {id: id})
SET proposition:Unweighed`,
    { ids },
  )

/** Marks those of the propositions that had to be weighed before, and gives them. */
export const leaveWeighed = (ids: readonly string[]): CompiledQuery =>
  statement(
    'leaveWeighed',
    `
UNWIND $ids AS id
MATCH (proposition:Proposition {id: id})
WHERE proposition:Unweighed OR EXISTS { (proposition)-[:WEIGHED_ON]->() }
SET proposition:Unweighed
RETURN id`,
    { ids },
  )

/** Marks the propositions that were weighed by what one of these nodes tells. */
export const leaveWeighedOn = (ids: readonly string[]): CompiledQuery =>
  statement(
    'leaveWeighedOn',
    `
UNWIND $ids AS id
MATCH (:Node {id: id})<-[:WEIGHED_ON]-(proposition:Proposition)
WITH DISTINCT proposition
SET proposition:Unweighed`,
    { ids },
  )

/** Some that have to be weighed, and how many there are. */
export const unweighed = (most: number): CompiledQuery =>
  statement(
    'unweighed',
    `
RETURN COUNT { (:Unweighed) } AS count, COLLECT { MATCH (proposition:Unweighed) RETURN proposition.id LIMIT $most } AS ids`,
    { most },
  )

/** Gives the propositions that point to others. */
export const compareWeighedOn = (rows: readonly WeighedOnRow[]): CompiledQuery =>
  statement(
    'compareWeighedOn',
    `
UNWIND $rows AS row
MATCH (proposition:Proposition {id: row.id})
WITH row, COLLECT { MATCH (proposition)-[:WEIGHED_ON]->(node) RETURN node.id ORDER BY node.id } AS stored
WHERE stored <> row.weighedOn
RETURN row.id AS id, ['WEIGHED_ON'] AS keys`,
    { rows: rows.map(({ id, weighedOn }) => ({ id, weighedOn })) },
  )

/** Between whom the claims are. */
export const endsOf = (ids: readonly string[]): CompiledQuery =>
  statement(
    'endsOf',
    `
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
UNWIND [claim.subjectId, claim.objectId] AS tied
WITH DISTINCT tied
WHERE tied IS NOT NULL
RETURN tied AS id`,
    { ids },
  )

/** By the type of their edges, what of a claim that ties two actors tells as much as another one of the same two. */
const tellsAsMuch = {
  ALLEGED_WHOLE: 'known.predicate = tie.predicate',
  ALLEGED_OPPONENT: 'coalesce(known.heldSpans, []) IN [[], coalesce(tie.heldSpans, [])]',
} as const

export const tieTypes = Object.keys(tellsAsMuch) as (keyof typeof tellsAsMuch)[]

/** Between whom new claims are that tell somebody of a tie that no other claim tells of: `all` are the new ones. */
export const endsOfNewTies = (
  type: keyof typeof tellsAsMuch,
  ids: readonly string[],
  all: readonly string[],
): CompiledQuery =>
  statement(
    `endsOfNew${type}`,
    `
UNWIND $ids AS claimId
MATCH (start)-[tie:${type} {claimId: claimId}]->(end)
WHERE NOT EXISTS {
  MATCH (start)-[known:${type}]->(end)
  WHERE NOT known.claimId IN $all AND known.level <= tie.level AND known.withdrawnAt = $endOfTime AND ${tellsAsMuch[type]}
}
UNWIND [start.id, end.id] AS id
RETURN DISTINCT id`,
    { ids, all, endOfTime },
  )

/** Propositions for or against which the claims are put forward. */
export const propositionsArguedBy = (ids: readonly string[]): CompiledQuery =>
  statement(
    'propositionsArguedBy',
    `
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:RELATES_TO]->(argued:Claim)
RETURN DISTINCT argued.propositionId AS id`,
    { ids },
  )

/** Adds to what is counted of claimants and sources. */
export const addReliance = (rows: readonly RelianceRow[]): CompiledQuery =>
  statement(
    'addReliance',
    `
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
WITH node, [i IN range(0, size(row.falls) - 1) | coalesce(node.fallsByLevel[i], 0) + row.falls[i]] AS falls,
  [i IN range(0, size(row.drops) - 1) | coalesce(node.dropsByLevel[i], 0) + row.drops[i]] AS drops
WITH node, falls, drops, [i IN range(0, size(falls) - 1) | nullIf(-(falls[i] + drops[i]), 0)] AS ranks,
  any(count IN falls + drops WHERE count <> 0) AS isCounted
SET node += {${marking.values.map((_, clearance) => `${relianceRank(clearance)}: ranks[${clearance}]`).join(', ')},
  fallsByLevel: CASE WHEN isCounted THEN falls END, dropsByLevel: CASE WHEN isCounted THEN drops END}`,
    { rows },
  )

export interface RelianceRow {
  readonly id: string
  /** How many fall, for each clearance from the lowest. */
  readonly falls: readonly number[]
  readonly drops: readonly number[]
}
