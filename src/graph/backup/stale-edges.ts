import type { CompiledQuery } from '../../cypher/text/compiled-query.ts'
import { checkEdges } from '../audit/check-derived.ts'
import type { Writer } from '../lock/with-write-lock.ts'
import type { Report } from './report.ts'

/** Whether any derived edge is not what this release derives from the claims that are there. */
export async function hasStaleEdges(writer: Writer, report: Report): Promise<boolean> {
  report({ step: 'comparing derived edges', done: 0 })
  // Only transactions of a writer prolong its lock, and there is much to read.
  const reader = { read: (query: CompiledQuery) => writer.write(({ run }) => run(query)) }
  for await (const _ of checkEdges(reader)) return true
  return false
}
