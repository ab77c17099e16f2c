import type { GeoPrecision, PlaceKind } from '../../../vocabulary/index.ts'
import { shown } from '../imported.ts'
import type { Columns } from './columns.ts'

interface Point {
  location?: { longitude: number; latitude: number; precision: GeoPrecision }
  /** Why there is none, where there should be. */
  problem?: string
}

/** A centre stands for the whole unit; a place of the size of a town is where its point is. */
const precisions: Partial<Record<PlaceKind, GeoPrecision>> = {
  COUNTRY: 'COUNTRY',
  GOVERNORATE: 'ADM1',
  DISTRICT: 'ADM2',
  SUBDISTRICT: 'ADM3',
}

export function pointOf(
  cells: Readonly<Record<string, string>>,
  { longitude, latitude }: Columns,
  kind: PlaceKind,
): Point {
  if (longitude === undefined || latitude === undefined) return {}
  const [east, north] = [cells[longitude]!.trim(), cells[latitude]!.trim()]
  if (east === '' && north === '') return {}
  const problem = problemOf(longitude, east, 180) ?? problemOf(latitude, north, 90)
  if (problem) return { problem }
  const precision = precisions[kind] ?? 'SETTLEMENT'
  return { location: { longitude: Number(east), latitude: Number(north), precision } }
}

function problemOf(column: string, cell: string, most: number): string | undefined {
  const isNumber = /^[-+]?\d+(\.\d+)?$/u.test(cell) && Math.abs(Number(cell)) <= most
  return isNumber ? undefined : `${column} has ${shown(cell)}, which is no number from -${most} to ${most}.`
}
