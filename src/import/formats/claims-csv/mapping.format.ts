import { z } from 'zod'
import { text } from '../../seed/format/common.ts'
import { type DatasetSeed, datasetFormat } from '../../seed/format/dataset.format.ts'
import { fields } from '../../seed/format/fields.ts'
import { type ClaimField, claimFields, neededFields } from './claim-fields.ts'

const column = text.describe('The name of a column, as its header has it.')

/** One field of a claim: a column, several joined, or the same words for every row. */
const source = z.union([
  column,
  fields({
    column: column.optional(),
    columns: z.array(column).min(1).optional().describe('Several columns, joined.'),
    join: z.string().optional().describe('What stands between them; a hyphen where it is left out.'),
    constant: text.optional().describe('The same words for every row.'),
    words: z
      .record(text, z.string())
      .optional()
      .describe('What words of the column stand for; other words stay as they are.'),
    default: text.optional().describe('What an empty cell stands for.'),
    prefix: text.optional().describe('What is put before the words, such as ucdp: before an id.'),
    dates: z
      .enum(['day-first', 'month-first'], { error: 'dates is day-first or month-first.' })
      .optional()
      .describe('How dates such as 2/3/2010 are read.'),
  }).superRefine((given, issue) => {
    const origins = [given.column, given.columns, given.constant].filter((origin) => origin !== undefined)
    if (origins.length === 1) return
    issue.addIssue({ code: 'custom', message: 'A field comes from one of column, columns and constant.' })
  }),
])

const sources = claimFields.map((field) => [field, neededFields.includes(field) ? source : source.optional()])

/** How a table of any kind is read as claims: `isnad import claims-csv file.csv --map mapping.yaml`. */
export const mappingFormat = fields({ dataset: datasetFormat, fields: fields(Object.fromEntries(sources)) })

export type FieldSource = z.infer<typeof source>
export interface Mapping {
  dataset: DatasetSeed
  fields: Partial<Record<ClaimField, FieldSource>>
}
