import type { PlaceKind } from '../../../vocabulary/index.ts'
import { countryName } from '../countries/iso-codes.ts'
import { imported, rejected, shown } from '../imported.ts'
import type { Imported, ImportedRecord } from '../importer.ts'
import type { Row } from '../rows/read-rows.ts'
import { type Columns, type LevelColumns, type NameColumn, POPULATED_PLACES } from './columns.ts'
import { pointOf } from './point-of.ts'

type PlaceRecord = Extract<ImportedRecord, { kind: 'places' }>
type Cells = Row['cells']

/** A place of the row: one level, or a populated place that is at the same time the unit of a level. */
interface Unit {
  level: number
  code: string
  columns: LevelColumns[]
}

const kinds: readonly PlaceKind[] = ['COUNTRY', 'GOVERNORATE', 'DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'NEIGHBOURHOOD']

/** The unit of the row after all those around it. Each lies in the one whose code stands beside it: codes need not nest. */
export function placesOfRow(row: Row, columns: Columns): Imported[] {
  const units = unitsOf(row.cells, columns)
  const refusal = units.length === 0 ? `The row has no code in ${list(columns.levels)}.` : refusalOf(units, row.cells)
  if (refusal) return [rejected(refusal, row.line)]
  const places = units.map((unit, at) => placeOf(unit, units[at - 1], row))
  const innermost = places.at(-1)!
  const { location, problem } = pointOf(row.cells, columns, innermost.value.kind)
  const warned = problem ? [rejected(`${problem} ${innermost.value.id} is taken without its point.`, row.line)] : []
  const kind = classOf(row.cells, columns, units.at(-1)!)
  return [
    ...places.slice(0, -1),
    imported('places', { ...innermost.value, ...(kind && { kind }), ...(location && { location }) }, row.line),
    ...warned,
  ]
}

function unitsOf(cells: Cells, { levels }: Columns): Unit[] {
  const units: Unit[] = []
  for (const columns of levels) {
    const code = cells[columns.code]!.trim()
    const same = units.find((unit) => unit.code === code && code !== '')
    if (same) same.columns.push(columns)
    else if (code !== '' || columns.names.some(({ column }) => clean(cells[column]!) !== '')) {
      units.push({ level: columns.level, code, columns: [columns] })
    }
  }
  return units
}

function refusalOf(units: readonly Unit[], cells: Cells): string | undefined {
  for (const { level, code, columns } of units) {
    const column = columns[0]!.code
    const names = columns.flatMap((level) => level.names)
    if (code === '') return `${column} is empty beside ${shown(cells[names[0]!.column])}: a place is known by its code.`
    if (/\s/u.test(code)) return `${column} has ${shown(code)}, which is no P-code.`
    if (level === units.at(-1)!.level && names.every(({ column }) => clean(cells[column]!) === '')) {
      return `${column} has ${code}, and no name stands in ${names.map(({ column }) => column).join(', ') || 'any column'}.`
    }
  }
  return undefined
}

function placeOf({ level, code, columns }: Unit, around: Unit | undefined, { cells, line }: Row): PlaceRecord {
  const kind = kinds[level] ?? (level === POPULATED_PLACES ? 'COMMUNITY' : 'NEIGHBOURHOOD')
  const within = around && { within: `ocha:${around.code}` }
  return imported(
    'places',
    { id: `ocha:${code}`, kind, ...namesOf({ level, code, columns }, cells), ...within },
    line,
  ) as PlaceRecord
}

/** Only what is not a town of some size has a kind of its own. */
function classOf(cells: Cells, { placeClass }: Columns, { level }: Unit): PlaceKind | undefined {
  if (placeClass === undefined || level < 4) return undefined
  const word = cells[placeClass]!.trim()
  if (/^neighbou?rhood$/iu.test(word)) return 'NEIGHBOURHOOD'
  return /\bcamp\b|^site$/iu.test(word) ? 'SITE' : undefined
}

/** The first name of each language is the one to show. A unit around the row's own that is named nowhere has its code. */
function namesOf({ level, code, columns }: Unit, cells: Cells) {
  const name: Record<string, string> = {}
  const aliases: Record<string, string[]> = {}
  const all = [...columns.flatMap(({ names }) => names), ...columns.flatMap(({ aliases }) => aliases)]
  for (const column of all) {
    const value = clean(cells[column.column]!)
    const language = languageIn(column, cells)
    const known = [name[language], ...(aliases[language] ?? [])]
    if (value === '' || known.includes(value)) continue
    if (name[language] === undefined) name[language] = value
    else aliases[language] = [...(aliases[language] ?? []), value]
  }
  if (Object.keys(name).length === 0) return { name: level === 0 ? { en: countryName(code) } : { und: code } }
  return { name, ...(Object.keys(aliases).length > 0 && { aliases }) }
}

function languageIn({ language }: NameColumn, cells: Cells): string {
  if (typeof language === 'string') return language
  const told = cells[language.in]!.trim().toLowerCase()
  return /^[a-z]{2,3}$/u.test(told) ? told : 'und'
}

const clean = (cell: string) => cell.trim().replace(/\s+/gu, ' ')
const list = (levels: readonly LevelColumns[]) => levels.map(({ code }) => code).join(', ')
