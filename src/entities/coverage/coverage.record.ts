import { z } from 'zod'
import { marking, predicate } from '../../vocabulary/index.ts'
import { dateInput, recordInput, refInput } from '../shared-inputs.ts'

export const coverageInput = z
  .strictObject({
    ref: refInput,
    subject: refInput.optional(),
    predicate: predicate.schema,
    object: refInput.optional(),
    against: z.array(refInput).default([]),
    period: dateInput.optional(),
    record: recordInput.optional(),
    marking: marking.schema.default('CLEAR'),
  })
  .refine(({ subject, object }) => subject ?? object, 'A row of coverage has a subject, an object, or both.')

export type CoverageInput = z.infer<typeof coverageInput>
