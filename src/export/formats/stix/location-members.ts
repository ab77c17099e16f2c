import { isoTwo } from '../../../import/formats/countries/iso-codes.ts'
import type { PlaceSeed } from '../../../import/seed/format/records.format.ts'
import { metres } from './codebook.ts'

/** A place as a location, which needs a country, a region or a point: where it has none of these, its name is the region. */
export function locationMembers(place: PlaceSeed, name: string): object {
  const point = pointOf(place)
  const country = place.kind === 'COUNTRY' ? (codeOf(place) ?? name) : undefined
  return {
    ...(place.kind === 'GOVERNORATE' && { administrative_area: name }),
    ...(place.kind === 'COMMUNITY' && { city: name }),
    ...(country !== undefined && { country }),
    ...point,
    ...(point === undefined && country === undefined && { region: name }),
  }
}

function pointOf({ location }: PlaceSeed) {
  const precision = location && metres[location.precision]
  if (precision === undefined) return undefined
  return { latitude: location!.latitude, longitude: location!.longitude, precision }
}

/** Of the schemes that call a country by its code of ISO 3166-1. */
function codeOf({ id, identifiers = [] }: PlaceSeed): string | undefined {
  for (const identifier of [id, ...identifiers]) {
    const [, code] = /^(?:iso3166-1|ocha):([A-Z]{2})$/u.exec(identifier) ?? []
    if (code !== undefined) return isoTwo(code)
  }
  return undefined
}
