import { z } from 'zod'
import { marking } from '../../vocabulary/index.ts'
import { globalIdInput, refInput } from '../shared-inputs.ts'

export const datasetInput = z.strictObject({
  ref: refInput,
  /** The scheme that bare slugs of this data set stand in. */
  scheme: z.string().regex(/^[a-z][a-z0-9-]*$/u, 'A scheme is a lower-case word such as isnad.'),
  title: z.string().min(1),
  version: z.string().optional(),
  licence: z.string().min(1),
  citation: z.string().optional(),
  globalId: globalIdInput,
  marking: marking.schema.default('CLEAR'),
})

export type DatasetInput = z.infer<typeof datasetInput>
