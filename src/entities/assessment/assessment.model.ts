import type { FieldPlanner, ObjectModel } from '../../cypher/plan-object.ts'
import { cypher } from '../../cypher/text/fragment.ts'
import { latestAssessment } from '../../lens/latest-assessment.ts'
import type { Reading } from '../../lens/reading.ts'
import { inRecord } from '../../lens/visibility.ts'
import type { AssessmentScale } from '../../vocabulary/index.ts'
import { column, effectiveMarking, moment } from '../fields/column.ts'
import { byOrderKey, many } from '../fields/related.ts'

const by: FieldPlanner<Reading> = (field, object) =>
  object.scope.seesPeople ? column('by')(field, object) : { kind: 'derived', label: 'by', finish: () => null }

export const assessmentModel: ObjectModel<Reading> = {
  type: 'Assessment',
  fields: {
    scale: column('scale'),
    value: column('value'),
    by,
    at: moment('at'),
    rationale: column('rationale'),
    marking: effectiveMarking,
  },
}

/** All that is in the record, whoever made it: a lens chooses among them only for what is latest. */
const assessments = many({
  hint: 'assessment',
  pattern: (from, to) => cypher`(${from})<-[:ASSESSES]-(${to}:Assessment)`,
  where: (to, reading) => [inRecord(to, reading)],
  orderBy: byOrderKey,
})

export const sourceAssessments: ObjectModel<Reading> = {
  type: 'Source',
  fields: { reliability: latest('SOURCE_RELIABILITY'), assessments },
}

export const claimAssessments: ObjectModel<Reading> = {
  type: 'Claim',
  fields: {
    credibility: latest('INFORMATION_CREDIBILITY'),
    analyticConfidence: latest('ANALYTIC_CONFIDENCE'),
    assessments,
  },
}

function latest(scale: AssessmentScale): FieldPlanner<Reading> {
  return (field, { scope }) => ({
    kind: 'column',
    label: field.name,
    read: (node) => latestAssessment(node, scale, scope.lenses.at(-1)?.judgement.assessors ?? [], scope),
    decode: (raw) => raw ?? null,
  })
}
