import type { PlaceKind } from '../../../vocabulary/index.ts'
import { coded, decimal } from '../../tables/cells.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { imported, slugOf } from '../imported.ts'
import type { ImportedRecord } from '../importer.ts'
import { type GedColumn, placeWords, precisions } from './codebook.ts'

type Row = TableRow<GedColumn>

const kindOfWord = new Map(
  Object.entries(placeWords).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as PlaceKind])),
)

/**
 * The places that a row names, each within the one before: country, first and second division, and where the coordinates
 * lie. They have no points, for the precision of a point is that of the event.
 */
export function placesOf(row: Row): { records: ImportedRecord[]; innermost?: string } {
  const records: ImportedRecord[] = []
  const path: string[] = []
  let innermost: string | undefined
  const add = (name: string, kind: PlaceKind, id: string) => {
    const aliases = aliasesOf(name)
    const named = { name: { en: name }, ...(aliases.length > 0 ? { aliases: { en: aliases } } : {}) }
    records.push(imported('places', { id, kind, ...named, ...(innermost ? { within: innermost } : {}) }, row.line))
    innermost = id
  }
  for (const [column, kind] of levels) {
    const name = row.text(column).replace(/\s+/gu, ' ')
    if (name === '' || path.includes(name)) continue
    path.push(name)
    add(name, kind ?? kindOf(name), column === 'country' ? countryId(row, name) : slugOf('place', path.join(' / ')))
  }
  return { records, innermost }
}

/** What the coordinates are said to be may be anything; its name tells the kind. */
const levels = [
  ['country', 'COUNTRY'],
  ['adm_1', 'GOVERNORATE'],
  ['adm_2', 'DISTRICT'],
  ['where_coordinates', null],
] as const

/** The number of the country in the list of Gleditsch and Ward. */
function countryId(row: Row, name: string): string {
  const number = /^(\d+)(?:\.0+)?$/.exec(row.text('country_id'))?.[1]
  return number ? `gwno:${Number(number)}` : slugOf('place', name)
}

const withoutNote = (name: string) => name.replace(/\s*\([^)]*\)$/u, '')
const lastWord = (name: string) => withoutNote(name).split(' ').at(-1)!.toLowerCase()

function kindOf(name: string): PlaceKind {
  const kind = kindOfWord.get(lastWord(name)) ?? 'COMMUNITY'
  return /^(?:north|south|east|west|central|border)\S* /i.test(name) && kind !== 'COMMUNITY' ? 'REGION' : kind
}

/** The name without the word for what it is, by which gazetteers list it, and each of two names told together. */
function aliasesOf(name: string): string[] {
  const parts = name.split('/').map((part) => withoutNote(part.trim()))
  const bare = parts.map((part) => (kindOfWord.has(lastWord(part)) ? part.replace(/\s+\S+$/u, '') : part))
  return [...new Set(bare)].filter((alias) => alias !== '' && alias !== name)
}

export function locationOf(row: Row) {
  const [longitude, latitude] = [decimal(row, 'longitude'), decimal(row, 'latitude')]
  if (longitude === undefined || latitude === undefined) return undefined
  const precision = row.text('where_prec') === '' ? 'UNKNOWN' : coded(row, 'where_prec', precisions)
  return { longitude, latitude, precision }
}
