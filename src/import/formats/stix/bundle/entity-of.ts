import type { GeoPrecision, PlaceKind } from '../../../../vocabulary/index.ts'
import { countryName, isoTwo } from '../../countries/iso-codes.ts'
import { imported, shown } from '../../imported.ts'
import type { ImportedRecord } from '../../importer.ts'
import { entityTypes, identityClasses, numberedBy } from '../codebook.ts'
import { sometime } from './dates.ts'
import { languageOf, objectsIn, refOf, type StixObject, textIn, textsIn } from './stix-object.ts'

/** The record of an actor, incident or place, after what it lies in. A sentence, where it cannot be taken. */
export function entityOf(object: StixObject): ImportedRecord[] | string {
  if (object.type === 'location') return placeOf(object)
  const name = textIn(object, 'name')
  if (name === '') return `${object.id} has no name.`
  const named = namedOf(object, name)
  if (entityTypes[object.type] === 'Incident') {
    const date = sometime(object, 'first_seen', 'last_seen')
    return [imported('incidents', { ...named, kind: 'OTHER', ...(date && { date }) }, object.line)]
  }
  const kind = identityClasses[textIn(object, 'identity_class')] ?? 'OTHER'
  return [imported('actors', { ...named, kind }, object.line)]
}

function namedOf(object: StixObject, name: string) {
  const language = languageOf(object)
  const others = [
    ...textsIn(object, 'aliases'),
    ...textsIn(object, 'x_mitre_aliases'),
    ...textsIn(object, 'x_opencti_aliases'),
  ]
  const aliases = [...new Set(others)].filter((alias) => alias !== name)
  return {
    id: refOf(object.id),
    name: { [language]: name },
    ...(aliases.length > 0 && { aliases: { [language]: aliases } }),
  }
}

/** The number that its publisher gives an object; a number of a work that it merely mentions is none. */
export function numberOf(object: StixObject): string | undefined {
  for (const { source_name: source, external_id: number } of objectsIn(object, 'external_references')) {
    const isNumber = typeof number === 'string' && /^\S+$/u.test(number)
    if (typeof source === 'string' && numberedBy.has(source) && isNumber) return `${source}:${number}`
  }
  return undefined
}

function placeOf(object: StixObject): ImportedRecord[] | string {
  const kind = placeKind(object)
  const country = isoTwo(textIn(object, 'country'))
  const point = pointOf(object, kind)
  if (typeof point === 'string') return point
  const named = ['name', 'city', 'administrative_area', 'country', 'region'].map((part) => textIn(object, part))
  const [longitude, latitude] = [object.members.longitude, object.members.latitude]
  const name = named.find((part) => part !== '') ?? (point && `${latitude}, ${longitude}`)
  if (name === undefined) return `${object.id} has no name, no country, no region and no point.`
  const shownName = kind === 'COUNTRY' && textIn(object, 'name') === '' && country ? countryName(country) : name
  const around = country && kind !== 'COUNTRY' ? `iso3166-1:${country}` : undefined
  return [
    ...(around
      ? [imported('places', { id: around, kind: 'COUNTRY', name: { en: countryName(country!) } }, object.line)]
      : []),
    imported(
      'places',
      { ...namedOf(object, shownName), kind, ...(around && { within: around }), ...(point && { location: point }) },
      object.line,
    ),
  ]
}

function placeKind(object: StixObject): PlaceKind {
  const has = (member: string) => textIn(object, member) !== ''
  if (has('street_address')) return 'SITE'
  if (has('city')) return 'COMMUNITY'
  if (has('administrative_area')) return 'GOVERNORATE'
  if (object.members.latitude !== undefined) return 'SITE'
  return has('country') ? 'COUNTRY' : 'REGION'
}

function pointOf({ id, members }: StixObject, kind: PlaceKind) {
  const { longitude, latitude, precision } = members
  if (longitude === undefined && latitude === undefined) return undefined
  if (!isWithin(longitude, 180))
    return `longitude of ${id} has ${shown(longitude)}, which is no number from -180 to 180.`
  if (!isWithin(latitude, 90)) return `latitude of ${id} has ${shown(latitude)}, which is no number from -90 to 90.`
  return { longitude, latitude, precision: precisionOf(precision, kind) }
}

const isWithin = (value: unknown, most: number): value is number => typeof value === 'number' && Math.abs(value) <= most

/** Metres; where none are told, a point stands for the whole of what it is a point of. */
function precisionOf(metres: unknown, kind: PlaceKind): GeoPrecision {
  if (typeof metres === 'number') {
    if (metres <= 500) return 'EXACT'
    if (metres <= 2000) return 'SETTLEMENT'
    if (metres <= 25_000) return 'NEAR'
  }
  const ofKind: Partial<Record<PlaceKind, GeoPrecision>> = {
    COUNTRY: 'COUNTRY',
    GOVERNORATE: 'ADM1',
    COMMUNITY: 'SETTLEMENT',
  }
  return ofKind[kind] ?? 'UNKNOWN'
}
