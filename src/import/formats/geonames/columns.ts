import type { GeoPrecision, PlaceKind } from '../../../vocabulary/index.ts'
import { closedTable } from '../closed-table.ts'

/** The columns of the dumps of geonames.org, in their order; the files have no header. */
export const dumpColumns = [
  'geonameid',
  'name',
  'asciiname',
  'alternatenames',
  'latitude',
  'longitude',
  'feature class',
  'feature code',
  'country code',
  'cc2',
  'admin1 code',
  'admin2 code',
  'admin3 code',
  'admin4 code',
  'population',
  'elevation',
  'dem',
  'timezone',
  'modification date',
] as const

/** What JSON files and tables with a header call the same, without regard to case and signs between words. */
export const fieldNames = {
  id: ['geonameid', 'geonamesid'],
  name: ['name', 'toponymname'],
  ascii: ['asciiname'],
  alternates: ['alternatenames', 'alternativenames'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lng', 'lon', 'long'],
  featureClass: ['featureclass', 'fcl', 'fclass'],
  featureCode: ['featurecode', 'fcode'],
  country: ['countrycode'],
  admin1: ['admin1code', 'admincode1'],
  admin2: ['admin2code', 'admincode2'],
  admin3: ['admin3code', 'admincode3'],
  admin4: ['admin4code', 'admincode4'],
} as const

export type Field = keyof typeof fieldNames

/** Alternate names whose language is none of these words are names. */
export const notNames = new Set(['link', 'wkdt', 'post', 'iata', 'icao', 'faac', 'tcid', 'unlc', 'phon', 'piny'])

const byCode = closedTable<PlaceKind>({
  ADM1: 'GOVERNORATE',
  ADM1H: 'GOVERNORATE',
  ADM2: 'DISTRICT',
  ADM2H: 'DISTRICT',
  ADM3: 'SUBDISTRICT',
  ADM3H: 'SUBDISTRICT',
  PPLX: 'NEIGHBOURHOOD',
})

const byClass = closedTable<PlaceKind>({
  A: 'REGION',
  H: 'WATER',
  L: 'REGION',
  P: 'COMMUNITY',
  R: 'ROUTE',
  S: 'SITE',
  T: 'REGION',
  U: 'WATER',
  V: 'REGION',
})

/** Extracts of towns (`cities500`) tell no class; null where a class is none of GeoNames. */
export function kindOf(featureClass: string, featureCode: string): PlaceKind | null {
  if (/^PCL/u.test(featureCode)) return 'COUNTRY'
  if (featureClass === '' && featureCode === '') return 'COMMUNITY'
  return byCode[featureCode] ?? byClass[featureClass || (/^PPL/u.test(featureCode) ? 'P' : '')] ?? null
}

/** How closely the point of GeoNames says where what it stands for is. */
export const precisions: Readonly<Record<PlaceKind, GeoPrecision>> = {
  COUNTRY: 'COUNTRY',
  GOVERNORATE: 'ADM1',
  DISTRICT: 'ADM2',
  SUBDISTRICT: 'ADM3',
  COMMUNITY: 'SETTLEMENT',
  NEIGHBOURHOOD: 'SETTLEMENT',
  SITE: 'EXACT',
  ROUTE: 'LINE_OR_FUZZY',
  REGION: 'LINE_OR_FUZZY',
  WATER: 'LINE_OR_FUZZY',
}

/** The depth of an administrative feature: how many of its codes are its own. */
export const depths = closedTable<number>({ PCLI: 0, PCLS: 0, ADM1: 1, ADM2: 2, ADM3: 3, ADM4: 4 })
