import type { AnalyticConfidence } from '../../../../vocabulary/index.ts'
import { imported } from '../../imported.ts'
import type { ImportedRecord } from '../../importer.ts'
import { refOf, type StixObject, textIn } from '../bundle/stix-object.ts'
import type { Context } from './speech.ts'
import { markingOf } from './speech.ts'

/** The confidence of the creator, in the bands of the standard's scale of low, medium and high; 0 says that there is none to tell. */
export function confidenceOf(object: StixObject, context: Context): ImportedRecord[] {
  const { confidence } = object.members
  const at = textIn(object, 'modified') || textIn(object, 'created')
  if (typeof confidence !== 'number' || confidence < 1 || confidence > 100 || !MOMENT.test(at)) return []
  const creator = textIn(object, 'created_by_ref')
  return [
    imported(
      'assessments',
      {
        id: `confidence-${object.id}`,
        of: refOf(object.id),
        scale: 'ANALYTIC_CONFIDENCE',
        value: bandOf(confidence),
        by: context.index.nameOf(creator) || creator || `Producer of ${context.file}`,
        at,
        ...markingOf(object, context).own,
      },
      object.line,
    ),
  ]
}

const MOMENT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/u

function bandOf(confidence: number): AnalyticConfidence {
  if (confidence < 30) return 'LOW'
  return confidence < 70 ? 'MODERATE' : 'HIGH'
}
