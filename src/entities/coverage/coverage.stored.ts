import { contentHash } from '../../lib/content-hash.ts'
import { levelOf, type Resolve, resolveAll } from '../stored/stored-node.ts'
import { type StoredRecord, storedRecord } from '../stored/stored-record.ts'
import { type StoredProperties, storedDate } from '../stored/stored-values.ts'
import type { CoverageInput } from './coverage.record.ts'

/** All that makes a row of coverage what it is; its marking, its moments and the row of the file are no part of it. */
export interface CoverageContent {
  readonly slug: string
  readonly datasetId: string
  readonly predicate: string
  readonly subjectId: string | null
  readonly objectId: string | null
  readonly againstIds: readonly string[]
  readonly periodVerbatim: string | null
  readonly periodEdtf: string | null
}

export interface StoredCoverage {
  readonly content: CoverageContent
  readonly contentHash: string
  readonly ownLevel: number
  /** The days derived from the period. */
  readonly days: StoredProperties
  readonly record: StoredRecord | null
}

export function storedCoverage(input: CoverageInput, datasetId: string, resolve: Resolve): StoredCoverage {
  const { periodVerbatim, periodEdtf, ...days } = storedDate('period', input.period)
  const content: CoverageContent = {
    slug: input.ref,
    datasetId,
    predicate: input.predicate,
    subjectId: input.subject ? resolve(input.subject) : null,
    objectId: input.object ? resolve(input.object) : null,
    againstIds: resolveAll(input.against, resolve).sort(),
    periodVerbatim: periodVerbatim as string | null,
    periodEdtf: periodEdtf as string | null,
  }
  return {
    content,
    contentHash: contentHash(content),
    ownLevel: levelOf(input.marking),
    days,
    record: storedRecord(input.record),
  }
}

/** `occurrence` counts the earlier versions of the slug with the same content, which were withdrawn. */
export function coverageId(slug: string, hash: string, occurrence: number): string {
  return contentHash({ coverage: slug, hash, occurrence })
}
