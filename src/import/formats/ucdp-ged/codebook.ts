import type { GeoPrecision, ParticipantRole, PlaceKind } from '../../../vocabulary/index.ts'
import { needed, optional, type TableLayout } from '../../tables/table-layout.ts'

/** A row is one event. Releases have 41 or 49 columns; those of before 2017 that lack the new ids of actors are not read. */
export const layout = {
  title: 'UCDP GED',
  columns: {
    id: needed(),
    year: optional(),
    type_of_violence: needed(),
    dyad_name: optional(),
    side_a_id: needed('side_a_new_id', 'side_a_id'),
    side_a: needed(),
    side_b_id: needed('side_b_new_id', 'side_b_id'),
    side_b: needed(),
    source_article: optional(),
    source_office: optional(),
    source_date: optional(),
    source_headline: optional(),
    where_prec: needed(),
    where_coordinates: optional(),
    adm_1: optional(),
    adm_2: optional(),
    latitude: needed(),
    longitude: needed(),
    country: optional(),
    country_id: optional(),
    date_prec: needed(),
    date_start: needed(),
    date_end: needed(),
    deaths_a: needed(),
    deaths_b: needed(),
    deaths_civilians: needed(),
    deaths_unknown: needed(),
    low: needed('low', 'low_est'),
    best: needed('best', 'best_est'),
    high: needed('high', 'high_est'),
  },
} satisfies TableLayout

export type GedColumn = keyof typeof layout.columns

interface Part {
  role: ParticipantRole
  /** Of a clash; side a is not the attacker. */
  side?: number
}

/** By type_of_violence: what the two sides are in an event. */
export const parts: Record<string, { a: Part; b: Part }> = {
  /** State-based and non-state conflict: two sides that fight. */
  1: { a: { role: 'PARTICIPANT', side: 1 }, b: { role: 'PARTICIPANT', side: 2 } },
  2: { a: { role: 'PARTICIPANT', side: 1 }, b: { role: 'PARTICIPANT', side: 2 } },
  /** One-sided violence: a party kills civilians. */
  3: { a: { role: 'PERPETRATOR' }, b: { role: 'TARGET' } },
}

/** By where_prec: how closely the coordinates say where it happened. */
export const precisions: Record<string, GeoPrecision> = {
  1: 'EXACT',
  2: 'NEAR',
  3: 'ADM2',
  4: 'ADM1',
  5: 'LINE_OR_FUZZY',
  6: 'COUNTRY',
  7: 'UNKNOWN',
}

/** By date_prec: how far from the day given the event may have been. */
export const datePrecisions = {
  1: 'DAY',
  /** Two to six days. */
  2: 'DAYS',
  3: 'WEEK',
  4: 'MONTH',
  5: 'YEAR',
} as const

/** What the last word of where_coordinates tells of a place; one that ends otherwise is taken for a town or village. */
export const placeWords: Partial<Record<PlaceKind, string>> = {
  GOVERNORATE: 'governorate province state oblast',
  DISTRICT: 'district county',
  SUBDISTRICT: 'subdistrict sub-district nahiya',
  COMMUNITY: 'village town city locality suburb settlement municipality',
  NEIGHBOURHOOD: 'neighbourhood neighborhood quarter',
  SITE: 'field fields oilfield oilfields station base camp camps airport airbase airfield prison crossing checkpoint bridge dam refinery hospital university school mosque church farm farms factory plant mine pan springs barracks headquarters market square junction port harbour post',
  ROUTE: 'road highway street route',
  WATER: 'river lake sea ocean gulf bay canal strait',
  REGION:
    'enclave area areas region desert mountain mountains hill hills valley island islands border coast forest sector zone plain peninsula front countryside',
}
