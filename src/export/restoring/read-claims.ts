import { cypher, parameter, type Variable } from '../../cypher/text/fragment.ts'
import { saidProperties } from '../../entities/claim/claim.content.ts'
import type { ClaimInput } from '../../entities/claim/claim.record.ts'
import { type RestoredClaim, restoredClaim } from '../../entities/claim/claim.restored.ts'
import { optional, type StoredRow } from '../../entities/stored/restored-values.ts'
import type { ClaimSeed } from '../../import/seed/format/claim.format.ts'
import { marking } from '../../vocabulary/index.ts'
import type { ExportedClaim } from '../exporter.ts'
import { entitiesByRef } from '../reading/entities-by-ref.ts'
import { type ExportSource, goingAlong } from '../reading/export-source.ts'
import { exportedClaims } from '../reading/exported-claims.ts'
import type { Owner } from '../reading/owner.ts'
import { readList } from '../reading/read-list.ts'
import { type RefBook, refBook } from '../reading/ref-book.ts'
import { claimSeed } from '../records/seed-claim.ts'
import type { Shorten } from '../records/seed-values.ts'
import { claimDetails } from './claim-details.ts'
import { propertyList } from './definitions.ts'

/** Every claim with the ends that formats need; where entities are named in full, those that are about them at least. */
export async function* readClaims(
  source: ExportSource,
  shorten: Shorten,
  refs?: readonly string[],
): AsyncGenerator<ExportedClaim> {
  const about = refs && (await entitiesByRef(source.database, source.reading, refs))
  if (about?.length === 0) return
  for await (const { claim, restored, book } of claimsOf(source, about && { about })) {
    const { node, proposition, incidentId } = restored
    const end = (id: unknown) => book.end(id as string, shorten)
    const endOrNone = (id: unknown) => (id == null ? null : end(id))
    yield {
      record: claimSeed(claim, shorten),
      claimant: end(node.claimantId),
      subject: end(proposition.subjectId),
      object: endOrNone(proposition.objectId),
      document: endOrNone(node.documentId),
      source: endOrNone(node.sourceId),
      place: endOrNone(node.placeId),
      incident: endOrNone(incidentId),
      marking: marking.values[node.level as number]!,
      against: ((node.againstIds ?? []) as string[]).map(end),
    }
  }
}

/** The claims of one data set. */
export async function* readClaimsOf(source: ExportSource, owner: Owner, shorten: Shorten): AsyncGenerator<ClaimSeed> {
  for await (const { claim, restored, book, datasetIds } of claimsOf(source, { datasetId: owner.id })) {
    owner.note('claims', { named: namedIn(restored), book, claimsOf: datasetIds })
    yield claimSeed(claim, shorten)
  }
}

interface ReadClaim {
  readonly claim: ClaimInput
  readonly restored: RestoredClaim
  readonly book: RefBook
  /** Of the claims that it names. */
  readonly datasetIds: readonly string[]
}

const copies = ['claimantId', 'documentId', 'sourceId', 'placeId', 'againstIds']

interface Among {
  readonly datasetId?: string | null
  readonly about?: readonly string[]
}

async function* claimsOf(source: ExportSource, { datasetId, about }: Among = {}): AsyncGenerator<ReadClaim> {
  const { database, reading } = source
  const isOwned = (claim: Variable) => cypher`${claim}.datasetId = ${parameter('datasetId', () => datasetId)}`
  const list = exportedClaims(reading, {
    name: 'exportedClaims',
    read: (claim) =>
      cypher`${claim} {${propertyList(['id', 'slug', 'ownLevel', 'level', ...copies, ...saidProperties, 'valueLangs', 'valueTexts'])}}`,
    where: (claim) => (datasetId === undefined ? [] : [isOwned(claim)]),
    ...(about && { about }),
  })
  const details = claimDetails(database, reading)
  const book = refBook(database, reading, source.schemes)
  for await (const rows of readList<StoredRow>(database, reading, list)) {
    const found = await details(rows.map(({ id }) => id as string))
    const restored = rows.map(found.of)
    await book.lookUp(restored.flatMap(namedIn))
    const isTold = await goingAlong(source, restored.flatMap(claimsNamed))
    // What was marked higher since the page was read takes its claims along.
    for (const one of restored.filter((claim) => partsOf(claim).every(book.sees))) {
      const told = withTold(one, isTold, book)
      const datasetIds = found.datasetsOf(one.node.id as string, isTold)
      yield { claim: restoredClaim(told, book), restored: told, book, datasetIds }
    }
  }
}

/** The ids of all that it names but other claims. */
function namedIn(claim: RestoredClaim): string[] {
  return [...partsOf(claim), ...claim.citedIds, ...claim.relations.flatMap(({ assertedById }) => assertedById ?? [])]
}

/** Of what is seen wherever the claim is. */
function partsOf({ node, proposition, incidentId }: RestoredClaim): string[] {
  const { claimantId, documentId, sourceId, placeId, againstIds } = node
  const { subjectId, objectId } = proposition
  const ids = [claimantId, subjectId, objectId, documentId, sourceId, placeId, incidentId]
  return [...ids.flatMap((id) => optional<string>(id) ?? []), ...(optional<string[]>(againstIds) ?? [])]
}

function claimsNamed({ derivedFrom, relations, takesBack }: RestoredClaim): string[] {
  return [...derivedFrom, ...relations, ...takesBack].map(({ slug }) => slug)
}

function withTold(claim: RestoredClaim, isTold: (slug: string) => boolean, book: RefBook): RestoredClaim {
  const told = <T extends { slug: string }>(ties: readonly T[]) => ties.filter(({ slug }) => isTold(slug))
  return {
    ...claim,
    citedIds: claim.citedIds.filter(book.sees),
    derivedFrom: told(claim.derivedFrom),
    relations: told(claim.relations).map((relation) => ({
      ...relation,
      assertedById: book.sees(relation.assertedById) ? relation.assertedById : null,
    })),
    takesBack: told(claim.takesBack),
  }
}
