import { statement } from '../../cypher/text/statement.ts'
import { type AssessmentContent, assessmentId } from '../../entities/assessment/assessment.stored.ts'
import { type ClaimContent, claimContentHash, claimId, saidProperties } from '../../entities/claim/claim.content.ts'
import { type PropositionContent, propositionId } from '../../entities/proposition/proposition.stored.ts'
import { contentHash as hashOf } from '../../lib/content-hash.ts'
import { pagesOfIds } from '../derived/pages-of-ids.ts'
import type { Check, Finding } from './finding.ts'

/** The id of every proposition is the hash of what it says. */
export const checkPropositionIds: Check = async function* (database) {
  for await (const ids of pagesOfIds(database, 'Proposition')) {
    for (const { id, content } of await database.read(propositionContents(ids))) {
      if (propositionId(content as PropositionContent) !== id) {
        yield finding(id as string, `Proposition ${id}: its id is not the hash of what it says.`)
      }
    }
  }
}

/** No claim has changed since it was recorded. */
export const checkClaimHashes: Check = async function* (database) {
  for await (const ids of pagesOfIds(database, 'Claim')) {
    const rows = (await database.read(claimContents(ids))) as unknown as ClaimRow[]
    yield* changedSince('Claim', rows, { hashOf: claimContentHash, idOf: claimId })
  }
}

/** Nor has an assessment. */
export const checkAssessmentHashes: Check = async function* (database) {
  for await (const ids of pagesOfIds(database, 'Assessment')) {
    const rows = (await database.read(assessmentContents(ids))) as unknown as AssessmentRow[]
    yield* changedSince('Assessment', rows, { hashOf, idOf: assessmentId })
  }
}

export interface Hashed {
  readonly id: string
  readonly contentHash: string
  readonly occurrence: number
  readonly content: { readonly slug: string }
}

interface Hashes<R extends Hashed> {
  readonly hashOf: (content: R['content']) => string
  readonly idOf: (slug: string, contentHash: string, occurrence: number) => string
}

/** The hash of each is that of its content, and its id that of its slug and hash. */
export function* changedSince<R extends Hashed>(label: string, rows: readonly R[], { hashOf, idOf }: Hashes<R>) {
  for (const { id, contentHash, occurrence, content } of rows) {
    const named = `${label} ${id} (${content.slug})`
    if (hashOf(content) !== contentHash) yield finding(id, `${named}: what it says was changed after it was recorded.`)
    if (idOf(content.slug, contentHash, occurrence) !== id)
      yield finding(id, `${named}: its id is not the hash of its slug and content.`)
  }
}

interface AssessmentRow {
  readonly id: string
  readonly contentHash: string
  readonly occurrence: number
  readonly content: AssessmentContent
}

interface ClaimRow {
  readonly id: string
  readonly contentHash: string
  readonly occurrence: number
  readonly content: ClaimContent
}

export const finding = (nodeId: string, message: string): Finding => ({ check: 'hashes', nodeId, message })

function propositionContents(ids: readonly string[]) {
  return statement(
    'propositionContents',
    `
UNWIND $ids AS id
MATCH (node:Proposition {id: id})
RETURN id, {
  predicate: node.predicate,
  subjectId: head([(node)-[:SUBJECT]->(subject) | subject.id]),
  objectId: head([(node)-[:OBJECT]->(object) | object.id]),
  valueKey: node.valueKey, role: node.role, side: node.side
} AS content`,
    { ids },
  )
}

/** Reads back from the graph what `storedAssessment` makes of an input. */
function assessmentContents(ids: readonly string[]) {
  return statement(
    'assessmentContents',
    `
UNWIND $ids AS id
MATCH (node:Assessment {id: id})
RETURN id, node.contentHash AS contentHash, COUNT {
  MATCH (earlier:Assessment {slug: node.slug, contentHash: node.contentHash})
  WHERE earlier.recordedAt < node.recordedAt
} AS occurrence, node {
  .slug, .scale, .value, .by, .at, .rationale,
  datasetId: head([(node)-[:IN_DATASET]->(dataset) | dataset.id]),
  of: head([(node)-[:ASSESSES]->(assessed) | CASE WHEN assessed:Claim THEN assessed.slug ELSE assessed.id END])
} AS content`,
    { ids },
  )
}

/** Reads back from the graph what `storedClaim` makes of an input. */
function claimContents(ids: readonly string[]) {
  const said = saidProperties.map((name) => `.${name}`).join(', ')
  return statement(
    'claimContents',
    `
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id, claim.contentHash AS contentHash, COUNT {
  MATCH (earlier:Claim {slug: claim.slug, contentHash: claim.contentHash})
  WHERE earlier.recordedAt < claim.recordedAt
} AS occurrence, {
  slug: claim.slug,
  datasetId: head([(claim)-[:IN_DATASET]->(dataset) | dataset.id]),
  propositionId: head([(claim)-[:STATES]->(proposition) | proposition.id]),
  claimantId: head([(claim)-[:MADE_BY]->(claimant) | claimant.id]),
  documentId: head([(claim)-[:REPORTED_IN]->(document) | document.id]),
  incidentId: head([(claim)-[:ABOUT_INCIDENT]->(incident) | incident.id]),
  placeId: head([(claim)-[:ABOUT_PLACE]->(place) | place.id]),
  againstIds: [(claim)-[:AGAINST]->(opponent) | opponent.id],
  citedIds: [(claim)-[:CITES]->(document) | document.id],
  said: claim {${said}},
  quote: head([(claim)-[reported:REPORTED_IN]->() | properties(reported)]),
  tolls: COLLECT { MATCH (claim)-[:REPORTS]->(toll:Toll) RETURN properties(toll) ORDER BY toll.position },
  derivedFrom: COLLECT {
    MATCH (claim)-[derived:DERIVED_FROM]->(earlier:Claim)
    RETURN DISTINCT {slug: earlier.slug, how: derived.how}
  },
  relations: COLLECT {
    MATCH (claim)-[relates:RELATES_TO]->(other:Claim)
    RETURN DISTINCT {
      slug: other.slug, type: relates.type, rationale: relates.rationale, assertedById: relates.assertedById
    }
  },
  takesBack: COLLECT {
    MATCH (claim)-[supersedes:SUPERSEDES]->(earlier:Claim)
    WHERE earlier.slug <> claim.slug
    RETURN DISTINCT {slug: earlier.slug, reason: supersedes.reason}
  }
} AS content`,
    { ids },
  )
}
