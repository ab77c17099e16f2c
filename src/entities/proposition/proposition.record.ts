import { z } from 'zod'
import { participantRole, predicate } from '../../vocabulary/index.ts'
import { refInput, textInput } from '../shared-inputs.ts'

/** The object where it is words: the key is part of the proposition's id, the wordings are for reading, and those of the claim. */
export const valueInput = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'A value key is lower-case words joined by hyphens.'),
  text: textInput,
})

export const propositionInput = z.strictObject({
  subject: refInput,
  predicate: predicate.schema,
  object: refInput.optional(),
  value: valueInput.optional(),
  role: participantRole.schema.optional(),
  side: z.int().min(1).optional(),
})

export type PropositionInput = z.infer<typeof propositionInput>
