import {
  type Refs,
  refsTo,
  refTo,
  restoredDate,
  restoredMarking,
  restoredRecord,
  type StoredRow,
} from '../stored/restored-values.ts'
import type { CoverageInput } from './coverage.record.ts'

/** What a statement returns of a row of coverage; whoever sees it sees all that it is about. */
export interface RestoredCoverage {
  readonly node: StoredRow
  readonly related: (type: 'COVERS_SUBJECT' | 'COVERS_OBJECT' | 'COVERS_AGAINST') => readonly string[]
  readonly record: StoredRow | undefined
}

/** What `storedCoverage` made of an input. */
export function restoredCoverage({ node, related, record }: RestoredCoverage, refs: Refs): CoverageInput {
  return {
    ref: node.slug as string,
    predicate: node.predicate as CoverageInput['predicate'],
    subject: refTo(related('COVERS_SUBJECT'), refs),
    object: refTo(related('COVERS_OBJECT'), refs),
    against: refsTo(related('COVERS_AGAINST'), refs),
    period: restoredDate('period', node),
    record: restoredRecord(record),
    marking: restoredMarking(node),
  }
}
