import type { PlaceKind } from '../../../vocabulary/index.ts'
import { coded, decimal, textIn } from '../../tables/cells/cells.ts'
import type { TableRow } from '../../tables/table-row.ts'
import { nestedPlaces } from '../nested-places.ts'
import { type GedColumn, placeWords, precisions } from './codebook.ts'

type Row = TableRow<GedColumn>

const kindOfWord = new Map(
  Object.entries(placeWords).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as PlaceKind])),
)

/** They have no points, for the precision of a point is that of the event. */
export function placesOf(row: Row) {
  const text = (column: GedColumn) => textIn(row, column).replace(/\s+/gu, ' ')
  const levels = (['adm_1', 'adm_2', 'where_coordinates'] as const).map((column) => {
    const name = text(column)
    return { name, kind: divisions[column] ?? kindOf(name), aliases: aliasesOf(name) }
  })
  const country = { name: text('country'), kind: 'COUNTRY', id: countryId(row) } as const
  return nestedPlaces([country, ...levels], row.line)
}

/** What the coordinates lie in may be anything; its name tells the kind. */
const divisions = { adm_1: 'GOVERNORATE', adm_2: 'DISTRICT', where_coordinates: null } as const

/** The number of the country in the list of Gleditsch and Ward. */
function countryId(row: Row): string | undefined {
  const number = /^(\d+)(?:\.0+)?$/.exec(textIn(row, 'country_id'))?.[1]
  return number ? `gwno:${Number(number)}` : undefined
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
  const precision = textIn(row, 'where_prec') === '' ? 'UNKNOWN' : coded(row, 'where_prec', precisions)
  return { longitude, latitude, precision }
}
