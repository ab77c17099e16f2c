import { z } from 'zod'
import { assessmentScale, scaleValues } from '../../../vocabulary/index.ts'
import { level, reference, slug, text } from './common.ts'
import { fields } from './fields.ts'

const allValues = assessmentScale.values.flatMap((scale) => scaleValues[scale].values)

export const assessmentFormat = fields({
  id: slug,
  of: reference.describe('The source, or the claim, that is assessed.'),
  scale: assessmentScale.schema.describe('SOURCE_RELIABILITY is for sources; the other scales are for claims.'),
  value: z
    .enum(allValues as [string, ...string[]], {
      error: ({ input }) =>
        `${JSON.stringify(input)} is a value of no scale. It must be one of ${allValues.join(', ')}.`,
    })
    .describe('A value of the scale.'),
  by: text.describe('Who assessed; shown only to those with the right to see who works here.'),
  at: z.iso
    .datetime({ offset: true, error: 'A moment is written 2021-03-16T08:00:00Z.' })
    .describe('When; of several assessments the latest counts.'),
  rationale: text.optional().describe('Why, in a sentence.'),
  marking: level,
}).superRefine(({ scale, value }, issue) => {
  const { is, values } = scaleValues[scale]
  if (is(value)) return
  const message = `${value} is no value of ${scale}. It must be one of ${values.join(', ')}.`
  issue.addIssue({ code: 'custom', path: ['value'], message })
})

export type AssessmentSeed = z.infer<typeof assessmentFormat>
