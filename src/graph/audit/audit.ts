import type { Database } from '../../neo4j/database.ts'
import { checkEdges, checkInferred, checkNodes, checkRoots, checkTexts, checkUpholding } from './check-derived.ts'
import { checkAssessmentHashes, checkClaimHashes, checkPropositionIds } from './check-hashes.ts'
import { checkCoverageHashes, checkRecordIds } from './check-row-hashes.ts'
import { checkRules } from './check-rules.ts'
import { checkShapes } from './check-shapes.ts'
import type { Check, Finding } from './finding.ts'

const checks: readonly Check[] = [
  checkShapes,
  checkRules,
  checkPropositionIds,
  checkClaimHashes,
  checkAssessmentHashes,
  checkCoverageHashes,
  checkRecordIds,
  checkTexts,
  checkNodes,
  checkRoots,
  checkEdges,
  checkInferred,
  checkUpholding,
]

/** Holds the graph against docs/graph.md; gives every breach. It only reads, and should not run beside a load. */
export async function audit(database: Pick<Database, 'read'>): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const check of checks) {
    for await (const finding of check(database)) findings.push(finding)
  }
  return findings
}
