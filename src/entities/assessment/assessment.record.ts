import { z } from 'zod'
import { assessmentScale, marking, scaleValues } from '../../vocabulary/index.ts'
import { refInput } from '../shared-inputs.ts'

/** What was assessed is a source where its reliability was, else a claim. */
export const assessmentInput = z
  .strictObject({
    ref: refInput,
    of: refInput,
    scale: assessmentScale.schema,
    value: z.string(),
    by: z.string().min(1),
    at: z.iso.datetime({ offset: true }),
    rationale: z.string().min(1).optional(),
    marking: marking.schema.default('CLEAR'),
  })
  .refine(({ scale, value }) => scaleValues[scale].is(value), 'The value of an assessment is one of its scale.')

export type AssessmentInput = z.infer<typeof assessmentInput>
