import { parseEdtf } from '../../dates/edtf/parse-edtf.ts'
import type { DateInput, TextInput } from '../shared-inputs.ts'

/** Properties as Neo4j holds them. Null takes a property away. */
export type StoredProperties = Readonly<Record<string, unknown>>

/** A date as four properties: its words, its EDTF form, and the days derived from the latter. */
export function storedDate(prefix: string, date: DateInput | undefined): StoredProperties {
  return {
    [`${prefix}Verbatim`]: date?.verbatim ?? null,
    [`${prefix}Edtf`]: date?.edtf ?? null,
    ...storedDays(prefix, date?.edtf),
  }
}

export function storedDays(prefix: string, edtf: string | null | undefined): StoredProperties {
  const parsed = edtf ? parseEdtf(edtf) : null
  return { [`${prefix}Spans`]: parsed ? parsed.spans.flat() : null, [`${prefix}Core`]: parsed?.core ?? null }
}

/** A text in several languages as two lists, in the order of the language tags. */
export function storedText(prefix: string, text: TextInput | undefined): StoredProperties {
  const entries = Object.entries(text ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return { [`${prefix}Langs`]: entries.map(([lang]) => lang), [`${prefix}Texts`]: entries.map(([, words]) => words) }
}
