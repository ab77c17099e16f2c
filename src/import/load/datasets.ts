import { statement } from '../../cypher/text/statement.ts'
import { AppError } from '../../errors/app-error.ts'
import { contentHash } from '../../lib/content-hash.ts'
import { endOfTime } from '../../lib/end-of-time.ts'
import { didYouMean } from '../../lib/spelling/did-you-mean.ts'
import type { Database } from '../../neo4j/database.ts'
import { marking } from '../../vocabulary/index.ts'
import type { SeedDataset } from '../seed/seed-dataset.ts'
import { type LoadOptions, type LoadResult, loadDataset } from './load-dataset.ts'

/** A data set in the graph, and what it has there now. */
export interface DatasetOverview {
  /** `scheme:value`. */
  readonly ref: string
  readonly title: string
  readonly version: string | null
  readonly licence: string
  readonly citation: string | null
  readonly scheme: string
  readonly level: number
  readonly loadedAt: number
  /** False where a load was cut off. */
  readonly isWhole: boolean
  readonly entities: number
  readonly claims: number
  readonly coverage: number
}

/** All data sets by title. */
export async function readDatasets(database: Pick<Database, 'read'>): Promise<DatasetOverview[]> {
  const rows = await database.read(
    statement(
      'datasetOverviews',
      `
MATCH (dataset:Dataset)-[:IDENTIFIED_BY]->(identifier:Identifier)
RETURN identifier.scheme + ':' + identifier.value AS ref, dataset.title AS title, dataset.version AS version,
  dataset.licence AS licence, dataset.citation AS citation, dataset.scheme AS scheme, dataset.ownLevel AS level,
  dataset.loadedAt AS loadedAt, dataset.contentHash IS NOT NULL AS isWhole,
  COUNT { (dataset)<-[:DEFINED_BY]-() } AS entities,
  COUNT { MATCH (claim:Claim {datasetId: dataset.id}) WHERE claim.withdrawnAt = $endOfTime } AS claims,
  COUNT { MATCH (row:Coverage {datasetId: dataset.id}) WHERE row.withdrawnAt = $endOfTime } AS coverage
ORDER BY dataset.orderKey`,
      { endOfTime },
    ),
  )
  return rows as unknown as DatasetOverview[]
}

/**
 * Withdraws all that only this data set says, as a load of nothing would: what it said stays readable as of when it was
 * in the record, and so does the data set itself.
 */
export async function removeDataset(database: Database, id: string, options: LoadOptions = {}): Promise<LoadResult> {
  const dataset = chosen(await readDatasets(database), id)
  const { ref, scheme, title, version, licence, citation, level } = dataset
  const about = {
    ...{ ref, scheme, title, licence, marking: marking.values[level]! },
    ...(version !== null && { version }),
    ...(citation !== null && { citation }),
  }
  const nothing = {
    dataset: about,
    places: [],
    sources: [],
    actors: [],
    documents: [],
    incidents: [],
    claims: [],
    assessments: [],
    coverage: [],
  } satisfies Omit<SeedDataset, 'externalRefs' | 'contentHash'>
  return loadDataset(database, { ...nothing, externalRefs: [], contentHash: contentHash(nothing) }, options)
}

/** By its reference, or by its id alone where that is of one data set. */
function chosen(datasets: readonly DatasetOverview[], id: string): DatasetOverview {
  const found = datasets.filter(({ ref }) => ref === id || ref.slice(ref.indexOf(':') + 1) === id)
  if (found.length === 1) return found[0]!
  const refs = datasets.map(({ ref }) => ref)
  if (found.length > 1) {
    throw new AppError(
      'BAD_USER_INPUT',
      `${id} is the id of several data sets: ${found.map(({ ref }) => ref).join(', ')}.`,
    )
  }
  const meant = didYouMean(id, refs)
  const hint = meant ? `Did you mean ${meant}?` : 'isnad datasets lists them.'
  throw new AppError('BAD_USER_INPUT', `The graph holds no data set ${id}. ${hint}`)
}
