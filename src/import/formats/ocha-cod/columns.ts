import { isoTwo } from '../countries/iso-codes.ts'

/** What the columns of the common operational datasets (COD-AB, populated places, P-code lists) hold. */
export interface LevelColumns {
  /** 0 is the country; populated places stand on the level PP. */
  level: number
  code: string
  names: readonly NameColumn[]
  /** Columns of other spellings. */
  aliases: readonly NameColumn[]
}

export interface NameColumn {
  column: string
  /** The language, or the column that tells it. */
  language: string | { in: string }
}

/** The level of the columns PP_…: below all administrative ones. */
export const POPULATED_PLACES = 9

/** The ways in which releases and countries write one thing; `n` is the level. */
const codes = [/^adm(?:in)?[ _]?(?<n>\d)[ _]?p[ _-]?code$/i, /^(?<n>PP)_?pcode$/i]
const names = [/^adm(?:in)?[ _]?(?<n>\d)[ _]?(?:name)?[ _](?<lang>[a-z]{2})$/i, /^(?<n>PP)_name_(?<lang>[a-z]{2})$/i]
/** Here the language stands in a column of its own: `adm3_name` is in `lang`, `adm3_name1` in `lang1`. */
const namesElsewhere = [/^adm(?:in)?[ _]?(?<n>\d)[ _]?name(?<which>\d?)$/i]
const aliases = [
  /^adm(?:in)?(?<n>\d)_?alt_?(?:name)?_?\d*_?(?<lang>[a-z]{2})$/i,
  /^adm(?:in)?(?<n>\d)_?ref(?:_?name)?$/i,
  /^(?<n>PP)_ref_nam(?:e)?$/i,
  /^(?<n>PP)_alt\d*_(?<lang>[a-z]{2})$/i,
]

export interface Columns {
  levels: readonly LevelColumns[]
  longitude?: string
  latitude?: string
  placeClass?: string
}

export function columnsOf(header: readonly string[]): Columns {
  const levels = header.flatMap((column): LevelColumns[] => {
    const written = match(column, codes)?.n
    if (written === undefined) return []
    const ofLevel = (find: Finder) => header.flatMap((other) => find(other, levelOf(written), header) ?? [])
    return [{ level: levelOf(written), code: column, names: ofLevel(nameColumn), aliases: ofLevel(aliasColumn) }]
  })
  const first = (pattern: RegExp) => header.find((column) => pattern.test(column))
  return {
    levels: levels.sort((a, b) => a.level - b.level),
    longitude: first(/^(cent(er|re)_|point_|pp_)?(lon|long|longitude|x|x_coord)$/i),
    latitude: first(/^(cent(er|re)_|point_|pp_)?(lat|latitude|y|y_coord)$/i),
    placeClass: first(/^PPClassTit$/i),
  }
}

type Finder = (column: string, level: number, header: readonly string[]) => NameColumn | undefined

const nameColumn: Finder = (column, level, header) => {
  const elsewhere = match(column, namesElsewhere)
  if (elsewhere) {
    const told = header.find((other) => other.toLowerCase() === `lang${elsewhere.which}`)
    const untold = elsewhere.which === '' ? 'en' : 'und'
    const isOfLevel = levelOf(elsewhere.n!) === level
    return isOfLevel ? { column, language: told === undefined ? untold : { in: told } } : undefined
  }
  const name = match(column, names)
  if (!name || levelOf(name.n!) !== level) return undefined
  return { column, language: languageOf(name.lang!) }
}

const aliasColumn: Finder = (column, level) => {
  const alias = match(column, aliases)
  if (!alias || levelOf(alias.n!) !== level) return undefined
  return { column, language: languageOf(alias.lang ?? 'en') }
}

function match(column: string, patterns: readonly RegExp[]): Record<string, string | undefined> | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(column)?.groups
    if (groups) return groups
  }
  return undefined
}

const levelOf = (written: string) => (written.toUpperCase() === 'PP' ? POPULATED_PLACES : Number(written))

/** The suffixes are codes of ISO 639-1. */
const languageOf = (suffix: string) => suffix.toLowerCase()

/** The columns of the list of all P-codes: a row names its level and the P-code of its parent. */
export const pcodeList = {
  location: 'Location',
  level: 'Admin Level',
  code: 'P-Code',
  name: 'Name',
  parent: 'Parent P-Code',
} as const

export function isPcodeList(header: readonly string[]): boolean {
  return Object.values(pcodeList).every((column) => header.includes(column))
}

/** There the country is told by the three letters of ISO 3166, elsewhere by the two with which its P-codes begin. */
export function countryCode(location: string): string {
  return isoTwo(location) ?? location
}
