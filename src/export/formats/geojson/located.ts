import type { SeedRecord } from '../../../import/seed/format/formats.ts'
import type { GeoPrecision } from '../../../vocabulary/index.ts'

export type Location = NonNullable<SeedRecord<'places'>['location']>

/** A point that stands for an area is that of its centre. */
const areas: readonly GeoPrecision[] = ['ADM3', 'ADM2', 'ADM1', 'LINE_OR_FUZZY', 'COUNTRY']

export interface Point {
  readonly type: 'Point'
  readonly coordinates: readonly [longitude: number, latitude: number]
}

/**
 * Where something is, as a map may draw it. A pin in the middle of a governorate would make a hot spot where nobody says
 * that anything happened: such a point is told as the centre of the area, and draws nothing.
 */
export function located(location: Location | undefined) {
  if (location === undefined) return { geometry: null, precision: null, centre: null }
  const { longitude, latitude, precision } = location
  const coordinates = [longitude, latitude] as const
  if (areas.includes(precision)) return { geometry: null, precision, centre: coordinates }
  return { geometry: { type: 'Point', coordinates } satisfies Point, precision, centre: null }
}
