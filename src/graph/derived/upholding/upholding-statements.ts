import type { CompiledQuery } from '../../../cypher/compiled-query.ts'
import { statement } from '../../../cypher/statement.ts'
import { endOfTime } from '../../../lib/end-of-time.ts'

/** The propositions with their claims in the record, and what is stored of whom they rest on. */
export const statedPropositions = (ids: readonly string[]): CompiledQuery =>
  statement(
    'statedPropositions',
    `
UNWIND $ids AS id
MATCH (proposition:Proposition {id: id})
RETURN id, proposition.predicate AS predicate, proposition.level AS level,
  proposition {falls: proposition.fallsWithoutIds, drops: proposition.dropsWithoutIds, .settledLevel} AS stored,
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

/** Claimants and sources with whatever each is one claimant with: an actor with all outlets that speak for it. */
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
  [self IN selves WHERE self:Actor | self.id] AS bodies,
  any(self IN selves WHERE EXISTS { (self)-[owned:OWNED_BY WHERE owned.withdrawnAt = $endOfTime]->() }) AS isOwned`,
    { ids, endOfTime },
  )

/** Propositions that rest on the word of these, or on what they carry, or of whom they are one claimant with. */
export const propositionsRestingOnWordOf = (ids: readonly string[]): CompiledQuery =>
  statement(
    'propositionsRestingOnWordOf',
    `
UNWIND $ids AS id
MATCH (named:Node&(Actor|Source) {id: id})
CALL (named) {
  MATCH (named)-[:BODY]-{0,2}(self:Claimant)
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

/** Adds to what is counted of claimants and sources. */
export const addReliance = (rows: readonly RelianceRow[]): CompiledQuery =>
  statement(
    'addReliance',
    `
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
WITH node, row, [i IN range(0, size(row.falls) - 1) | coalesce(node.fallsByLevel[i], 0) + row.falls[i]] AS falls,
  [i IN range(0, size(row.drops) - 1) | coalesce(node.dropsByLevel[i], 0) + row.drops[i]] AS drops
WITH node, falls, drops, coalesce(node.relianceRank, 0) - row.total AS rank
SET node += CASE WHEN rank = 0 THEN {fallsByLevel: null, dropsByLevel: null, relianceRank: null}
  ELSE {fallsByLevel: falls, dropsByLevel: drops, relianceRank: rank} END`,
    { rows },
  )

export interface RelianceRow {
  readonly id: string
  /** How many fall, of each level from the lowest. */
  readonly falls: readonly number[]
  readonly drops: readonly number[]
  readonly total: number
}
