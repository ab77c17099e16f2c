import { optional, restoredMarking, type StoredRow } from '../stored/restored-values.ts'
import type { DatasetInput } from './dataset.record.ts'

/** What `storedDataset` made of an input. */
export function restoredDataset(node: StoredRow, ref: string): DatasetInput {
  return {
    ref,
    scheme: node.scheme as string,
    title: node.title as string,
    version: optional(node.version),
    licence: node.licence as string,
    citation: optional(node.citation),
    globalId: node.id as string,
    marking: restoredMarking(node),
  }
}
