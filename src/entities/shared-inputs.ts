import { z } from 'zod'
import { parseEdtf } from '../dates/edtf/parse-edtf.ts'
import { marking, nameKind, romanisationScheme } from '../vocabulary/index.ts'

/** `scheme:value`; what a data set writes as a bare slug has been given its scheme before it comes here. */
export const refInput = z
  .string()
  .regex(/^[a-z][a-z0-9-]*:\S+$/u, 'A reference is written scheme:value, for example isnad:isis.')

export const GLOBAL_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The id that a graph gave to the node: kept where this one does not know the node by its identifiers. */
export const globalIdInput = z.string().regex(GLOBAL_ID, 'A global id is a UUID in lower case.').optional()

export const edtfInput = z.string().superRefine((text, issue) => {
  try {
    parseEdtf(text)
  } catch (error) {
    issue.addIssue({ code: 'custom', message: (error as Error).message, params: { kind: 'date' } })
  }
})

/** The words of a date and what they were read as; at least one of the two. */
export const dateInput = z
  .strictObject({ verbatim: z.string().min(1).optional(), edtf: edtfInput.optional() })
  .refine((date) => date.verbatim ?? date.edtf, 'A date has its words (verbatim), its EDTF form (edtf), or both.')

/** A text by language: `{ en: …, ar: … }`. */
export const textInput = z.record(
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u, 'A language is a BCP 47 tag such as en or ar.'),
  z.string().min(1),
)

export const nameInput = z.strictObject({
  value: z.string().min(1),
  lang: z.string().optional(),
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/u, 'A script is an ISO 15924 code such as Arab or Latn.')
    .optional(),
  scheme: romanisationScheme.schema.optional(),
  kind: nameKind.schema,
  usedBy: z.array(refInput).default([]),
  marking: marking.schema.default('CLEAR'),
})

/** What actors, places, incidents and sources have in common: who they are and who may see them. */
export const namedInput = {
  ref: refInput,
  identifiers: z.array(refInput).default([]),
  names: z.array(nameInput).min(1, 'At least one name is needed.'),
  globalId: globalIdInput,
  marking: marking.schema.default('CLEAR'),
}

/** The row of a published file, every original field in the order of its columns. */
export const recordInput = z.strictObject({
  file: z.string().min(1),
  row: z.int().min(1),
  release: z.string().min(1).optional(),
  fields: z.array(z.tuple([z.string(), z.string()])),
})

export type DateInput = z.infer<typeof dateInput>
export type NameInput = z.infer<typeof nameInput>
export type RecordInput = z.infer<typeof recordInput>
export type TextInput = z.infer<typeof textInput>
