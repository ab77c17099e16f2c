import { contentHash } from '../../lib/content-hash.ts'
import type { RecordInput } from '../shared-inputs.ts'

/** A row of a published file as a node. What was read from one row shares it: its id is the hash of what it holds. */
export interface StoredRecord {
  readonly id: string
  readonly properties: RecordContent
}

export interface RecordContent {
  readonly file: string
  readonly row: number
  readonly release: string | null
  /** Of equal length, in the order of the columns. */
  readonly keys: readonly string[]
  readonly values: readonly string[]
}

export function storedRecord(input: RecordInput | undefined): StoredRecord | null {
  if (!input) return null
  const properties = {
    file: input.file,
    row: input.row,
    release: input.release ?? null,
    keys: input.fields.map(([key]) => key),
    values: input.fields.map(([, value]) => value),
  }
  return { id: recordId(properties), properties }
}

export function recordId({ file, row, release, keys, values }: RecordContent): string {
  return contentHash({ file, row, release, keys, values })
}
