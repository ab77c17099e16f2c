import { z } from 'zod'
import { predicate } from '../../../vocabulary/index.ts'
import { date, level, recordId, reference, sourceRecord } from './common.ts'
import { fields } from './fields.ts'

export const coverageFormat = fields({
  id: recordId,
  subject: reference.optional().describe('Of whom it was looked for; left out where it was looked for anybody.'),
  predicate: predicate.schema.describe('What was looked for and not found.'),
  object: reference.optional().describe('Toward whom or where; left out where it was looked for anybody or anything.'),
  against: z.array(reference).optional().describe('Against whom.'),
  period: date.optional().describe('For which time.'),
  record: sourceRecord.optional(),
  marking: level,
})
  .refine(({ subject, object }) => subject !== undefined || object !== undefined, {
    error: 'A row of coverage has a subject, an object, or both.',
    path: ['predicate'],
  })
  .describe('What was looked for and not found: no claim, and no denial.')

export type CoverageSeed = z.infer<typeof coverageFormat>
