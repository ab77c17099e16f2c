import { z } from 'zod'
import { edtfInput, GLOBAL_ID } from '../../../entities/shared-inputs.ts'
import { marking, nameKind, romanisationScheme } from '../../../vocabulary/index.ts'
import { fields } from './fields.ts'

/** What is longer is no name and no text of these kinds, and only serves to keep whoever compares names and texts busy. */
const MOST = { ref: 500, name: 2_000, text: 20_000 }

const refText = z.string().max(MOST.ref, `An id or a reference has at most ${MOST.ref} characters.`)

const SLUG = '[A-Za-z0-9][A-Za-z0-9._-]*'

export const slug = refText
  .regex(
    new RegExp(`^${SLUG}$`),
    'An id is one word of letters, digits, hyphens, dots and underscores, such as dhiban-attack.',
  )
  .describe('The slug by which this data set, and with the scheme before it everyone, refers to the record.')

export const REFERENCE = new RegExp(`^(${SLUG}|[a-z][a-z0-9-]*:\\S+)$`)
export const reference = refText.regex(
  REFERENCE,
  'A reference is an id of this data set, such as isis, or scheme:value, such as ucdp:234. It is never a name.',
)

export const recordId = refText
  .regex(
    REFERENCE,
    'An id is one word of letters, digits, hyphens, dots and underscores, such as dhiban-attack, or scheme:value where another scheme has an id for it, such as ucdp:234.',
  )
  .describe(
    'The slug by which this data set, and with the scheme before it everyone, refers to the record; or scheme:value, the id that another scheme gives it.',
  )

export const identifier = refText.regex(
  /^[a-z][a-z0-9-]*:\S+$/,
  'An identifier is written scheme:value, such as ucdp:234 or ocha:SY0901.',
)

const written = z.string().min(1, 'Write something here, or leave the field out.')
export const text = written.max(MOST.text, `A text has at most ${MOST.text} characters. Quote less, or say it shorter.`)
/** A name or a title, by which something is found. */
export const nameText = written.max(MOST.name, `A name or a title has at most ${MOST.name} characters.`)

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'A language is a BCP 47 tag such as en, ar or ar-Latn.')
export const texts = z.record(language, text).describe('The wording by language.')

export const date = z
  .union([
    edtfInput,
    z.int().min(1).max(9999),
    fields({ verbatim: text.optional(), edtf: z.union([edtfInput, z.int().min(1).max(9999)]).optional() }).refine(
      ({ verbatim, edtf }) => verbatim !== undefined || edtf !== undefined,
      'A date has its words (verbatim), its EDTF form (edtf), or both.',
    ),
  ])
  .describe(
    'A date in EDTF (2021-03-13, 2021-03, 2021-03-13~), or its words as { verbatim, edtf }; without edtf the words of a claim are read from the day of its document.',
  )

/** The row of a published file, with every original field. */
export const sourceRecord = fields({
  file: text.describe('The name of the file.'),
  row: z
    .int()
    .min(1)
    .describe('From 1: the line of a text file on which the row begins, or the position of the object in its file.'),
  release: text.optional().describe('The release of the data set, as its publisher calls it.'),
  fields: z
    .union([
      z.record(z.string().min(1), z.string()),
      z.array(z.tuple([z.string().min(1), z.string()]), {
        error: 'The fields are { column: words, … }, or [[column, words], …] where columns are numbers or come twice.',
      }),
    ])
    .transform((given) => (Array.isArray(given) ? given : Object.entries(given)))
    .describe(
      'Every column or member by its own name, with its original words, in the order of the file; a list of pairs where names are numbers or come twice.',
    ),
}).describe('What it was read from.')

export const globalId = z
  .string()
  .regex(GLOBAL_ID, 'A global id is a UUID in lower case; leave it out where no graph has given one.')
  .optional()
  .describe(
    'The id that a graph gave it, as exports write it, so that another graph gives it the same one. Never make one up.',
  )

export const level = marking.schema.optional().describe('Who may read it (TLP 2.0); left out it is CLEAR.')

const usedBy = z.array(reference).optional().describe('Who calls it so, where a name belongs to one side.')

const primaryName = z.union([nameText, fields({ value: nameText, usedBy, marking: level })])
const otherName = z.union([
  nameText,
  fields({
    value: nameText,
    kind: nameKind.schema
      .refine((kind) => kind !== 'PRIMARY', 'The name to show stands in the field name, not among the aliases.')
      .optional()
      .describe('Left out it is ROMANISATION where there is a scheme, else ALIAS.'),
    scheme: romanisationScheme.schema.optional().describe('By what rule it was written in Latin letters.'),
    usedBy,
    marking: level,
  }),
])

/** What actors, places, incidents and sources have in common. */
export const named = {
  id: recordId,
  name: z
    .record(language, primaryName)
    .refine((names) => Object.keys(names).length > 0, 'At least one name is needed.')
    .describe('The name to show, one for each language.'),
  aliases: z
    .record(language, z.array(otherName))
    .optional()
    .describe('Other names by language; ar-Latn is Arabic in Latin letters.'),
  identifiers: z.array(identifier).optional().describe('What other schemes call exactly this: ucdp:234, ocha:SY0901.'),
  globalId,
  marking: level,
}

export type SeedDate = z.infer<typeof date>
export type SeedName = z.infer<typeof primaryName> | z.infer<typeof otherName>
export interface SeedNamed {
  id: string
  name: Record<string, SeedName>
  aliases?: Record<string, SeedName[]>
  identifiers?: string[]
  globalId?: string
}
