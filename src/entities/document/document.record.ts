import { z } from 'zod'
import { documentKind, marking } from '../../vocabulary/index.ts'
import { dateInput, globalIdInput, refInput } from '../shared-inputs.ts'

export const documentInput = z.strictObject({
  ref: refInput,
  identifiers: z.array(refInput).default([]),
  title: z.string().min(1),
  documentKind: documentKind.schema,
  lang: z.string().optional(),
  url: z.url().optional(),
  archivedUrl: z.url().optional(),
  publishedOn: dateInput.optional(),
  retrievedAt: z.iso.datetime({ offset: true }).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, 'A SHA-256 is 64 hexadecimal digits.')
    .optional(),
  source: refInput,
  cites: z.array(refInput).default([]),
  knownThrough: z.array(refInput).default([]),
  globalId: globalIdInput,
  marking: marking.schema.default('CLEAR'),
})

export type DocumentInput = z.infer<typeof documentInput>
