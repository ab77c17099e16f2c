import { z } from 'zod'
import { actorKind } from '../../vocabulary/index.ts'
import { namedInput, refInput } from '../shared-inputs.ts'

export const actorInput = z.strictObject({
  ...namedInput,
  actorKind: actorKind.schema,
  scopedTo: refInput.optional(),
})

export type ActorInput = z.infer<typeof actorInput>
