import { countryName, isoTwo } from '../countries/iso-codes.ts'
import { imported, rejected, shown } from '../imported.ts'
import type { Imported } from '../importer.ts'
import type { Row } from '../rows/read-rows.ts'
import { pcodeList as column } from './columns.ts'

const kinds = ['COUNTRY', 'GOVERNORATE', 'DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'NEIGHBOURHOOD'] as const

/** A row of the list of all P-codes. There a country is known by three letters, and elsewhere by the two of its own P-code. */
export function listedPlace({ cells, line }: Row): Imported[] {
  const [location, level, code, name, parent] = [
    cells[column.location]!.trim(),
    cells[column.level]!.trim(),
    cells[column.code]!.trim(),
    cells[column.name]!.trim(),
    cells[column.parent]!.trim(),
  ]
  const kind = /^\d$/u.test(level) ? kinds[Number(level)] : undefined
  if (!kind) return [rejected(`${column.level} has ${shown(level)}, which is none of the levels 0 to 5.`, line)]
  if (!/^\S+$/u.test(code)) return [rejected(`${column.code} has ${shown(code)}, which is no P-code.`, line)]
  if (name === '') return [rejected(`${column.code} has ${code}, and ${column.name} is empty.`, line)]
  const ofCountry = isoTwo(location)
  const around = parent === location && ofCountry ? ofCountry : parent
  const isWithin = kind !== 'COUNTRY' && around !== ''
  const place = { id: `ocha:${kind === 'COUNTRY' ? (isoTwo(code) ?? code) : code}`, kind, name: { en: name } }
  const country = (two: string) => ({ id: `ocha:${two}`, kind: 'COUNTRY' as const, name: { en: countryName(two) } })
  return [
    ...(isWithin && around === ofCountry ? [imported('places', country(around), line)] : []),
    imported('places', { ...place, ...(isWithin && { within: `ocha:${around}` }) }, line),
  ]
}
