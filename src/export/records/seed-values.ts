import type { DateInput, RecordInput } from '../../entities/shared-inputs.ts'
import type { SeedDate } from '../../import/seed/format/common.ts'
import type { Marking } from '../../vocabulary/index.ts'

/** How a record of an export refers to another: `scheme:value` becomes a slug where the scheme is the export's own. */
export type Shorten = (ref: string) => string

const SLUG = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

export function shortenIn(scheme: string): Shorten {
  return (ref) => {
    const value = ref.startsWith(`${scheme}:`) ? ref.slice(scheme.length + 1) : ''
    return SLUG.test(value) ? value : ref
  }
}

/** The same in full. */
export const fullRef = (ref: string, scheme: string): string => (ref.includes(':') ? ref : `${scheme}:${ref}`)

/** Without the fields that say nothing: undefined, an empty list, an empty map. */
export function said<T extends object>(record: T): T {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined && !isEmpty(value))
  return Object.fromEntries(entries) as T
}

/** CLEAR goes without saying. */
export const seedMarking = (marking: Marking): Marking | undefined => (marking === 'CLEAR' ? undefined : marking)

export function seedDate(date: DateInput | undefined): SeedDate | undefined {
  if (date === undefined) return undefined
  const { verbatim, edtf } = date
  if (verbatim === undefined) return edtf
  return edtf === undefined ? { verbatim } : { verbatim, edtf }
}

export function seedRow(record: RecordInput | undefined) {
  return record && { ...said({ file: record.file, row: record.row, release: record.release }), fields: record.fields }
}

export const optionalRef = (ref: string | undefined, shorten: Shorten) => (ref === undefined ? undefined : shorten(ref))

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
