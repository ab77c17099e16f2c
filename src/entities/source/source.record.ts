import { z } from 'zod'
import { sourceKind } from '../../vocabulary/index.ts'
import { namedInput, refInput } from '../shared-inputs.ts'

export const sourceInput = z.strictObject({
  ...namedInput,
  sourceKind: sourceKind.schema,
  owner: refInput.optional(),
  body: refInput.optional(),
})

export type SourceInput = z.infer<typeof sourceInput>
