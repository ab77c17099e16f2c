import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { chunks } from '../../lib/chunks.ts'
import type { WriteTransaction } from '../../neo4j/database.ts'
import type { Predicate } from '../../vocabulary/index.ts'
import { statementSize } from '../statement-size.ts'
import {
  assessmentsOf,
  claimsAssessedBy,
  claimsCitingAlike,
  claimsCoding,
  claimsNaming,
  claimsReportedIn,
  claimsRestingOn,
  claimsRevisedBy,
  claimsTakenFrom,
  coverageOf,
  documentsOf,
  namesOf,
  propositionsAbout,
  propositionsQuotedBy,
} from './dependents.ts'
import { deriveEdges, type EdgeDerivation } from './edge-derivation.ts'
import {
  aboutDerivation,
  allegedDerivation,
  endedDerivation,
  linkDerivation,
  opponentDerivation,
  restsOnDerivation,
  takenForDerivation,
  tyingPredicates,
  wholeDerivation,
} from './edge-derivations.ts'
import { HUB_SIZE } from './hubs/hub-size.ts'
import { leaveHubs } from './hubs/hub-statements.ts'
import { deriveInferred } from './inferred/derive-inferred.ts'
import { deriveRoots } from './lineage/derive-roots.ts'
import { deriveNodes, type NodeDerivation } from './node-derivation.ts'
import {
  assessmentDerivation,
  claimDerivation,
  coverageDerivation,
  credibilityDerivation,
  documentDerivation,
  nameDerivation,
  namedDerivations,
  propositionDerivation,
  revisionDerivation,
} from './node-derivations.ts'
import { statedBy } from './stated-by.ts'
import { deriveUpheld } from './upholding/derive-upheld.ts'
import {
  endsOf,
  endsOfNewTies,
  leaveWeighedOn,
  propositionsArguedBy,
  propositionsRestingOnWordOf,
  tieTypes,
} from './upholding/upholding-statements.ts'

/** What a transaction has written, by id. */
export interface Written {
  /** Actors, places, incidents and sources. */
  readonly named?: readonly string[]
  /** Those of which what they refer to was written: who owns them, whose outlets they are, where they lie. */
  readonly referring?: readonly string[]
  readonly documents?: readonly string[]
  /** Those of the nodes above that were not there before: nothing that was there can follow from them by themselves. */
  readonly created?: readonly string[]
  readonly datasets?: readonly string[]
  /** Propositions that were not there before. */
  readonly propositions?: readonly string[]
  /** Claims recorded, closed, revised or marked. */
  readonly claims?: readonly string[]
  /** Those of them that are new and neither take the place of others, nor take back, nor are taken back, nor argue for or against. */
  readonly fresh?: readonly string[]
  /** What may follow otherwise from a hub that was written before, or is going to be: of what does all else is followed, but no claims of the documents. */
  readonly dependent?: { readonly claims?: readonly string[]; readonly documents?: readonly string[] }
  /** Assessments recorded, closed or marked. */
  readonly assessments?: readonly string[]
  /** Rows of coverage recorded or marked. */
  readonly coverage?: readonly string[]
}

/**
 * Brings everything up to date that follows from what the transaction has written, and from whatever changes thereby. What follows
 * from a hub is too much for one transaction: the hub is marked as overdue, and `settleOverdue` does the rest when all is written.
 */
export async function derive(transaction: WriteTransaction, written: Written, hubSize = HUB_SIZE): Promise<void> {
  const { named = [], referring = [], documents = [], created = [], datasets = [] } = written
  const { propositions = [], claims = [], fresh = [], dependent = {}, assessments = [], coverage = [] } = written
  const find = (query: (ids: readonly string[]) => CompiledQuery, ids: readonly string[]) =>
    idsOf(transaction, query, ids)
  const stated = statedBy(transaction)
  const propositionsOf = async (ids: readonly string[]) =>
    unite((await stated(ids)).map(({ propositionId }) => propositionId))
  const ofPredicates = async (ids: readonly string[], predicates: readonly Predicate[]) =>
    (await stated(ids)).filter(({ predicate }) => predicates.includes(predicate)).map(({ id }) => id)
  // What was written just now and stands for itself has no past that could follow from it.
  const [isFresh, isWritten] = [new Set(fresh), new Set(claims)]
  const withPast = (ids: readonly string[]) => ids.filter((id) => !isFresh.has(id))
  const isCreated = new Set(created)
  const known = (ids: readonly string[]) => ids.filter((id) => !isCreated.has(id))
  const nodes = (derivation: NodeDerivation, ids: readonly string[]) =>
    idsOf(transaction, (chunk) => deriveNodes(derivation, chunk), ids)
  const withoutHubs = async (ids: readonly string[]) => {
    const hubs = new Set(await find((chunk) => leaveHubs(chunk, hubSize), ids))
    return ids.filter((id) => !hubs.has(id))
  }

  await nodes(nameDerivation, await find(namesOf, named))
  const changedNamed: string[] = []
  for (const derivation of namedDerivations) changedNamed.push(...known(await nodes(derivation, named)))
  const followed = await withoutHubs(changedNamed)
  const [dependentClaims, dependentDocuments] = [dependent.claims ?? [], new Set(dependent.documents)]
  const ofPublishers = unite(documents, await find(documentsOf, followed), [...dependentDocuments])
  const changed = await nodes(documentDerivation, ofPublishers)
  const changedDocuments = unite(known(documents), known(changed))
  await nodes(propositionDerivation, propositions)
  const movedPropositions = await nodes(propositionDerivation, await find(propositionsAbout, followed))
  const changedPropositions = unite(propositions, movedPropositions)
  const naming = [
    ...followed,
    ...(await withoutHubs(changedDocuments.filter((id) => !dependentDocuments.has(id)))),
    ...movedPropositions,
    ...(await withoutHubs(datasets)),
  ]
  const following = unite(claims, dependentClaims, await find(claimsNaming, naming))
  const marked = unite(claims, await nodes(claimDerivation, following))
  const revised = unite(withPast(claims), await find(claimsRevisedBy, withPast(marked)))
  const touched = unite(marked, await nodes(revisionDerivation, revised))
  const assessed = unite(assessments, await find(assessmentsOf, [...changedNamed, ...withPast(marked), ...datasets]))
  const changedAssessments = unite(assessments, await nodes(assessmentDerivation, assessed))
  const ratable = unite(withPast(marked), await find(claimsAssessedBy, changedAssessments))
  const rated = await nodes(credibilityDerivation, ratable)
  await nodes(coverageDerivation, unite(coverage, await find(coverageOf, [...changedNamed, ...datasets])))
  const edges = async (derivation: EdgeDerivation, ids: readonly string[]) => {
    const { predicates } = derivation
    await replaceEdges(transaction, derivation, predicates === undefined ? ids : await ofPredicates(ids, predicates))
  }
  // All is known of these that decides which there must be, but that ENDED follows from ABOUT.
  const propositionsOfTouched = await propositionsOf(touched)
  await Promise.all([
    edges(aboutDerivation, claims),
    edges(endedDerivation, withPast(touched)),
    edges(wholeDerivation, touched),
    edges(opponentDerivation, touched),
    edges(takenForDerivation, touched),
    edges(linkDerivation, unite(changedPropositions, propositionsOfTouched)),
  ])
  const resting = unite(
    claims,
    await find(claimsRestingOn, claims),
    // Those that cite what was written rest on it, and are found already.
    await find(
      claimsCitingAlike,
      touched.filter((id) => !isWritten.has(id)),
    ),
    await find(claimsReportedIn, known(documents)),
  )
  await edges(restsOnDerivation, resting)
  const run: WriteTransaction['run'] = (query) => transaction.run(query)
  const comparable = unite(touched, resting, await find(claimsTakenFrom, withPast(touched)))
  const inferring = await deriveInferred(run, await find(propositionsQuotedBy, comparable))
  const coding = await find(claimsCoding, changedDocuments)
  const rooted = await deriveRoots(run, unite(touched, resting, inferring, coding))
  await edges(allegedDerivation, unite(touched, rooted, rated))
  const moved = unite(touched, rooted, resting, inferring)
  const newTies = await ofPredicates(fresh, tyingPredicates)
  const tied = await find(endsOf, await ofPredicates(withPast(touched), tyingPredicates))
  for (const type of tieTypes) tied.push(...(await find((chunk) => endsOfNewTies(type, chunk, newTies), newTies)))
  const toldOf = unite(known(named), referring, changedDocuments, movedPropositions, withPast(moved), tied)
  for (const chunk of chunks(toldOf, statementSize)) await run(leaveWeighedOn(chunk))
  const upheld = unite(
    changedPropositions,
    await propositionsOf(moved),
    await find(propositionsRestingOnWordOf, unite(known(named), referring)),
    await find(propositionsArguedBy, withPast(touched)),
  )
  await deriveUpheld(run, upheld)
}

const unite = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

async function idsOf(
  transaction: WriteTransaction,
  query: (ids: readonly string[]) => CompiledQuery,
  ids: readonly string[],
): Promise<string[]> {
  const answers = [...chunks(ids, statementSize)].map((chunk) => transaction.run(query(chunk)))
  return unite(...(await Promise.all(answers)).map((rows) => rows.map(({ id }) => id as string)))
}

async function replaceEdges(
  transaction: WriteTransaction,
  derivation: EdgeDerivation,
  ids: readonly string[],
): Promise<void> {
  await Promise.all([...chunks(ids, statementSize)].map((chunk) => transaction.run(deriveEdges(derivation, chunk))))
}
