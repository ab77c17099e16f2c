import type { ClaimContent } from '../../../entities/claim/claim.content.ts'
import { createClaims } from '../../../graph/commands/claims/create-claims.ts'
import { linkDerivations, linkRelations, linkTakenBack } from '../../../graph/commands/claims/link-claims.ts'
import { mergePropositions } from '../../../graph/commands/claims/merge-propositions.ts'
import { type ReadFrom, readFrom } from '../../../graph/commands/claims/read-from.ts'
import { carryLinks, isClaimantsOwn, supersedeClaims } from '../../../graph/commands/claims/supersede-claims.ts'
import { markClaims, withdrawClaims } from '../../../graph/commands/claims/withdraw-claims.ts'
import { type RecordedChange, recordChanges } from '../../../graph/commands/record-changes.ts'
import { derive } from '../../../graph/derived/derive.ts'
import { runRows } from '../../../graph/run-rows.ts'
import type { WriteTransaction } from '../../../neo4j/database.ts'
import type { WriteContext } from '../nodes/write-nodes.ts'
import type { ClaimPlan, PlannedClaim, StandingClaim } from './plan-claims.ts'

/** Records claims: closes what they correct, links them with the claims that they name and that name them. */
export async function writeClaims(
  transaction: WriteTransaction,
  { claims, referrers }: { claims: readonly PlannedClaim[]; referrers: readonly StandingClaim[] },
  context: WriteContext,
): Promise<void> {
  const stated = new Map(claims.map(({ stored }) => [stored.proposition.id, stored.proposition]))
  const read = claims.flatMap(({ id, stored: { record } }) => (record ? [{ id, record }] : []))
  // Given one after the other without waiting for answers: Neo4j writes while the next batch is planned.
  const [propositions, , , superseded, takenBack, raised] = await Promise.all([
    runRows(transaction, mergePropositions([...stated.values()])),
    runRows(transaction, createClaims(claims, context)),
    runRows(transaction, readFrom(read, context.now)),
    supersede(transaction, claims, context.now),
    link(transaction, namings(claims, referrers)),
    mark(
      transaction,
      claims
        .filter(hasVersions)
        .map(({ id, stored }) => ({ id, slug: stored.content.slug, ownLevel: stored.ownLevel })),
    ),
  ])
  const added = claims.map(({ id }) => id)
  await derive(transaction, {
    propositions: propositions.map(({ id }) => id as string),
    claims: [...new Set([...added, ...superseded, ...takenBack, ...raised])],
    fresh: freshAmong(claims, takenBack),
  })
  const changes: RecordedChange[] = [
    ...added.map((nodeId) => ({ kind: 'CLAIM_ADDED', nodeId }) as const),
    ...[...new Set([...superseded, ...takenBack])].map((nodeId) => ({ kind: 'CLAIM_SUPERSEDED', nodeId }) as const),
  ]
  await runRows(transaction, recordChanges(changes, context))
}

const hasVersions = ({ supersedes, returnsFrom }: PlannedClaim) => supersedes !== null || returnsFrom !== null

function freshAmong(claims: readonly PlannedClaim[], takenBack: readonly string[]): string[] {
  const isTakenBack = new Set(takenBack)
  const others = ({ stored: { content } }: PlannedClaim) => content.takesBack.length + content.relations.length
  return claims
    .filter((claim) => !hasVersions(claim) && others(claim) === 0 && !isTakenBack.has(claim.id))
    .map(({ id }) => id)
}

/** Gives the ids of the claims superseded. */
async function supersede(
  transaction: WriteTransaction,
  claims: readonly PlannedClaim[],
  now: number,
): Promise<string[]> {
  const supersessions = claims.flatMap(({ id, supersedes }) =>
    supersedes ? [{ laterId: id, earlierId: supersedes.id, reason: supersedes.reason }] : [],
  )
  const returned = claims.flatMap(({ id, returnsFrom }) =>
    returnsFrom ? [{ laterId: id, earlierId: returnsFrom }] : [],
  )
  await Promise.all([
    runRows(transaction, supersedeClaims(supersessions, now)),
    runRows(transaction, carryLinks([...supersessions.filter(({ reason }) => !isClaimantsOwn(reason)), ...returned])),
  ])
  return supersessions.map(({ earlierId }) => earlierId)
}

type Namings = Pick<ClaimContent, 'derivedFrom' | 'relations' | 'takesBack'> & { readonly fromId: string }

/** What the claims name, and what claims written before name among those of them that had no version in the record. */
function namings(claims: readonly PlannedClaim[], referrers: readonly StandingClaim[]): Namings[] {
  const fresh = new Set(claims.filter(({ supersedes }) => !supersedes).map(({ stored }) => stored.content.slug))
  const named = <T extends { slug: string }>(links: readonly T[]) => links.filter(({ slug }) => fresh.has(slug))
  return [
    ...claims.map(({ id, stored }) => ({ ...stored.content, fromId: id })),
    ...referrers.map(({ id, stored: { content } }) => ({
      fromId: id,
      derivedFrom: named(content.derivedFrom),
      relations: named(content.relations),
      takesBack: named(content.takesBack),
    })),
  ]
}

/** Gives the ids of the claims that are taken back. */
async function link(transaction: WriteTransaction, namings: readonly Namings[]): Promise<string[]> {
  const rows = <T extends object>(list: (naming: Namings) => readonly T[]) =>
    namings.flatMap((naming) => list(naming).map((link) => ({ ...link, fromId: naming.fromId })))
  const [, , takenBack] = await Promise.all([
    runRows(transaction, linkDerivations(rows(({ derivedFrom }) => derivedFrom))),
    runRows(transaction, linkRelations(rows(({ relations }) => relations))),
    runRows(transaction, linkTakenBack(rows(({ takesBack }) => takesBack))),
  ])
  return takenBack.map(({ id }) => id as string)
}

async function mark(transaction: WriteTransaction, rows: ClaimPlan['toMark']): Promise<string[]> {
  const marked = await runRows(transaction, markClaims(rows))
  return marked.map(({ id }) => id as string)
}

/** Gives claims that say the same as before the marking that they have now. */
export async function writeMarks(
  transaction: WriteTransaction,
  rows: ClaimPlan['toMark'],
  context: WriteContext,
): Promise<void> {
  const marked = await mark(transaction, rows)
  await derive(transaction, { claims: marked })
  const changes = marked.map((nodeId) => ({ kind: 'CLAIM_MARKED', nodeId }) as const)
  await runRows(transaction, recordChanges(changes, context))
}

/** Says of claims in which row of a file they stand now. */
export async function writeRereadings(
  transaction: WriteTransaction,
  rows: readonly ReadFrom[],
  context: WriteContext,
): Promise<void> {
  await runRows(transaction, readFrom(rows, context.now))
  const changes = rows.map(({ id }) => ({ kind: 'CLAIM_READ_ANEW', nodeId: id }) as const)
  await runRows(transaction, recordChanges(changes, context))
}

/** Takes claims out of the record that are gone from their data set. */
export async function writeWithdrawals(
  transaction: WriteTransaction,
  slugs: readonly string[],
  context: WriteContext,
): Promise<void> {
  const rows = await transaction.run(withdrawClaims(slugs, context.now))
  const withdrawn = rows.map(({ id }) => id as string)
  await derive(transaction, { claims: withdrawn })
  const changes = withdrawn.map((nodeId) => ({ kind: 'CLAIM_WITHDRAWN', nodeId }) as const)
  await runRows(transaction, recordChanges(changes, context))
}
