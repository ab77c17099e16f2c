import { z } from 'zod'
import { globalId, level, nameText, slug, text } from './common.ts'
import { fields } from './fields.ts'

export const datasetFormat = fields({
  id: slug,
  scheme: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'A scheme is a lower-case word such as isnad.')
    .describe('What stands before the slugs of this data set when others refer to them.'),
  title: nameText,
  version: text.optional(),
  licence: text,
  citation: text.optional(),
  globalId,
  marking: level,
}).describe('What the data set is, and the scheme of its slugs.')

export type DatasetSeed = z.infer<typeof datasetFormat>
