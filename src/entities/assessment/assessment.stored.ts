import { contentHash } from '../../lib/content-hash.ts'
import { levelOf, type Resolve } from '../stored/stored-node.ts'
import type { AssessmentInput } from './assessment.record.ts'

/** All that makes an assessment what it is; its marking and its moments in the record are no part of it. */
export interface AssessmentContent {
  readonly slug: string
  readonly datasetId: string
  /** The id of a source, or the slug of a claim. */
  readonly of: string
  readonly scale: string
  readonly value: string
  readonly by: string
  readonly at: number
  readonly rationale: string | null
}

export interface StoredAssessment {
  readonly content: AssessmentContent
  readonly contentHash: string
  readonly ownLevel: number
}

export function storedAssessment(input: AssessmentInput, datasetId: string, resolve: Resolve): StoredAssessment {
  const { ref, of, scale, value, by, at, rationale = null } = input
  const content: AssessmentContent = {
    slug: ref,
    datasetId,
    of: isOfSource(scale) ? resolve(of) : of,
    scale,
    value,
    by,
    at: Date.parse(at),
    rationale,
  }
  return { content, contentHash: contentHash(content), ownLevel: levelOf(input.marking) }
}

/** Only the reliability of sources is assessed, and nothing else of them. */
export const isOfSource = (scale: string): boolean => scale === 'SOURCE_RELIABILITY'

/** `occurrence` counts the earlier versions of the slug with the same content, which were withdrawn. */
export function assessmentId(slug: string, hash: string, occurrence: number): string {
  return contentHash({ assessment: slug, hash, occurrence })
}
