import { parseEdtf } from '../../../dates/edtf/parse-edtf.ts'
import type { Vocabulary } from '../../../vocabulary/define-vocabulary.ts'
import type { SeedDate } from '../../seed/format/common.ts'
import { dateOf } from '../../tables/cells/cell-date.ts'
import type { TableRow } from '../../tables/table-row.ts'
import type { ClaimField } from './claim-fields.ts'
import { wordOf } from './named-record.ts'

type Row = TableRow<ClaimField>

/** A word of a closed list; undefined where the cell is empty. */
export function wordIn<V extends string>(
  row: Row,
  field: ClaimField,
  vocabulary: Vocabulary<V>,
  word = row.text(field),
): V | undefined {
  return word === '' ? undefined : wordOf(vocabulary, word, row.nameOf(field))
}

/** EDTF as it is; what else says a date for certain, read so; other words as words. */
export function dateIn(row: Row, field: ClaimField): SeedDate | undefined {
  const text = row.text(field)
  if (text === '') return undefined
  try {
    return parseEdtf(text).edtf
  } catch {
    return dateOf(text)
  }
}

export function textIn(row: Row, field: ClaimField): string | undefined {
  return row.text(field) || undefined
}

/** Without the fields that are undefined. */
export function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
