import type { SeedDate } from '../../../import/seed/format/common.ts'
import { toldDate } from '../../records/told-date.ts'
import type { Period } from './graph.ts'

/** The attributes of a date: its EDTF form, its words and its bounds. */
export function dated<Name extends string>(name: Name, date: SeedDate | undefined) {
  const told = toldDate(date)
  const attributes = {
    [name]: told?.edtf ?? undefined,
    [`${name}Verbatim`]: told?.verbatim ?? undefined,
    [`${name}Earliest`]: told?.earliest ?? undefined,
    [`${name}Latest`]: told?.latest ?? undefined,
  }
  return attributes as Partial<Record<DateAttribute<Name>, string>>
}

export function datedTypes<Name extends string>(name: Name) {
  const types = {
    [name]: 'string',
    [`${name}Verbatim`]: 'string',
    [`${name}Earliest`]: 'string',
    [`${name}Latest`]: 'string',
  }
  return types as Record<DateAttribute<Name>, 'string'>
}

type DateAttribute<Name extends string> = Name | `${Name}Verbatim` | `${Name}Earliest` | `${Name}Latest`

export function periodOf(date: SeedDate | undefined): Period {
  const told = toldDate(date)
  return { from: told?.earliest ?? null, to: told?.latest ?? null }
}
