import type { CompiledQuery } from '../../../cypher/text/compiled-query.ts'
import { statement } from '../../../cypher/text/statement.ts'
import type { StoredClaim } from '../../../entities/claim/claim.stored.ts'
import { endOfTime } from '../../../lib/end-of-time.ts'
import { splitRef } from '../nodes/replace-identifiers.ts'

/** A claim that enters the record. */
export interface NewClaim {
  readonly id: string
  readonly stored: StoredClaim
  /** Its place in its data set, from 0. */
  readonly position: number
  readonly supersession: string | null
}

/** Records claims; their propositions exist, their links to other claims follow. */
export function createClaims(
  claims: readonly NewClaim[],
  { now, recordedBy }: { now: number; recordedBy: string | null },
): CompiledQuery {
  return statement(
    'createClaims',
    `
UNWIND $rows AS row
MATCH (proposition:Proposition {id: row.content.propositionId})
MATCH (claimant:Node {id: row.content.claimantId})
MATCH (dataset:Dataset {id: row.content.datasetId})
MERGE (identifier:Identifier {scheme: row.identifier.scheme, value: row.identifier.value})
CREATE (claim:Claim:Node)
SET claim = row.properties
CREATE (claim)-[:STATES]->(proposition)
CREATE (claim)-[:MADE_BY]->(claimant)
CREATE (claim)-[:IN_DATASET]->(dataset)
CREATE (claim)-[:IDENTIFIED_BY]->(identifier)
WITH claim, row
CALL (claim, row) {
  MATCH (document:Document {id: row.content.documentId})
  CREATE (claim)-[reported:REPORTED_IN]->(document)
  SET reported = coalesce(row.content.quote, {})
}
CALL (claim, row) {
  MATCH (incident:Incident {id: row.content.incidentId})
  CREATE (claim)-[:ABOUT_INCIDENT]->(incident)
}
CALL (claim, row) {
  MATCH (place:Place {id: row.content.placeId})
  CREATE (claim)-[:ABOUT_PLACE]->(place)
}
CALL (claim, row) {
  UNWIND row.content.againstIds AS id
  MATCH (opponent:Actor {id: id})
  CREATE (claim)-[:AGAINST]->(opponent)
}
CALL (claim, row) {
  UNWIND row.content.citedIds AS id
  MATCH (document:Document {id: id})
  CREATE (claim)-[:CITES]->(document)
}
CALL (claim, row) {
  UNWIND row.content.tolls AS said
  CREATE (claim)-[:REPORTS]->(toll:Toll)
  SET toll = said
}`,
    { rows: claims.map((claim) => rowOf(claim, now, recordedBy)) },
  )
}

function rowOf({ id, stored, position, supersession }: NewClaim, now: number, recordedBy: string | null) {
  return {
    content: stored.content,
    identifier: splitRef(stored.content.slug),
    properties: {
      ...stored.properties,
      ...stored.wording,
      id,
      slug: stored.content.slug,
      contentHash: stored.contentHash,
      ownLevel: stored.ownLevel,
      orderKey: claimOrderKey(now, position, id),
      recordedAt: now,
      withdrawnAt: endOfTime,
      recordedBy,
      supersession,
    },
  }
}

/** Newest record first, then the order of the data set. */
export function claimOrderKey(recordedAt: number, position: number, id: string): string {
  return `${String(endOfTime - recordedAt).padStart(15, '0')}-${String(position).padStart(9, '0')}-${id}`
}
