import { cypher, type Fragment, type Parameter, type Variable, variable } from '../cypher/text/fragment.ts'
import { identifier } from '../cypher/text/identifiers.ts'
import type { AssessmentScale } from '../vocabulary/index.ts'
import type { Reading } from './reading.ts'
import { allOf, visibleInRecord } from './visibility.ts'

/** The value of the latest assessment of a source or claim on a scale; null where none counts. */
export function latestAssessment(
  node: Variable,
  scale: AssessmentScale,
  assessors: readonly Parameter[],
  reading: Reading,
): Fragment {
  const assessment = variable('assessment')
  return cypher`head(COLLECT {
  MATCH (${node})<-[:ASSESSES]-(${assessment}:Assessment)
  WHERE ${allOf(counts(assessment, scale, assessors, reading))}
  RETURN ${assessment}.value ORDER BY ${assessment}.orderKey LIMIT 1
})`
}

/** On the scale, seen by the viewer, in the record, and made by somebody whom each list of assessors names. */
export function counts(
  assessment: Variable,
  scale: AssessmentScale,
  assessors: readonly Parameter[],
  reading: Reading,
): readonly Fragment[] {
  return [
    cypher`${assessment}.scale = '${identifier(scale)}'`,
    visibleInRecord(assessment, reading),
    ...assessors.map((names) => cypher`${assessment}.by IN ${names}`),
  ]
}
