import type { GeoPrecision } from '../../vocabulary/index.ts'
import type { Point } from './compared-incident.ts'

/** Within this distance two points may mean one place. */
export const NEAR_KM = 25

/** Points that say more than in which district something was: others stand for areas, and their distance says nothing. */
export const TELLING_PRECISIONS: readonly GeoPrecision[] = ['EXACT', 'SETTLEMENT', 'NEAR', 'ADM3']

/** As Neo4j has it, which seeks by distance. */
const EARTH_RADIUS_KM = 6378.14

/** Along the surface of a sphere (haversine). */
export function kilometresBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const cosines = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude))
  const chord = half(a.latitude, b.latitude) + cosines * half(a.longitude, b.longitude)
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}
