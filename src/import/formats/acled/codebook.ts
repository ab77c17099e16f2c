import type { ActorKind, GeoPrecision, IncidentType } from '../../../vocabulary/index.ts'
import { incidentType } from '../../../vocabulary/index.ts'
import { needed, optional, type TableLayout } from '../../tables/table-layout.ts'

/** A row is one event. Older exports have ids of rows besides, and numbers in inter1 and inter2. */
export const layout = {
  title: 'ACLED',
  columns: {
    event_id_cnty: needed(),
    event_date: needed(),
    time_precision: optional('time_precision', 'time_prec'),
    event_type: needed(),
    sub_event_type: optional(),
    actor1: needed(),
    assoc_actor_1: optional('assoc_actor_1', 'ally_actor_1'),
    inter1: optional(),
    actor2: optional(),
    assoc_actor_2: optional('assoc_actor_2', 'ally_actor_2'),
    inter2: optional(),
    iso: optional(),
    gwno: optional(),
    country: needed(),
    admin1: optional(),
    admin2: optional(),
    admin3: optional(),
    location: optional(),
    latitude: needed(),
    longitude: needed(),
    geo_precision: optional('geo_precision', 'geo_prec'),
    source: optional(),
    fatalities: needed(),
  },
} satisfies TableLayout

export type AcledColumn = keyof typeof layout.columns

/** By inter1 and inter2: words since 2024, numbers before. */
const interactions: Record<string, ActorKind> = {
  1: 'STATE_FORCE',
  'state forces': 'STATE_FORCE',
  2: 'REBEL_GROUP',
  'rebel group': 'REBEL_GROUP',
  'rebel groups': 'REBEL_GROUP',
  'rebel forces': 'REBEL_GROUP',
  3: 'POLITICAL_MILITIA',
  'political militia': 'POLITICAL_MILITIA',
  'political militias': 'POLITICAL_MILITIA',
  4: 'IDENTITY_MILITIA',
  'identity militia': 'IDENTITY_MILITIA',
  'identity militias': 'IDENTITY_MILITIA',
  5: 'CIVILIANS',
  rioters: 'CIVILIANS',
  6: 'CIVILIANS',
  protesters: 'CIVILIANS',
  7: 'CIVILIANS',
  civilians: 'CIVILIANS',
  8: 'FOREIGN_FORCE',
  'external/other forces': 'FOREIGN_FORCE',
  'external forces': 'FOREIGN_FORCE',
  'other forces': 'FOREIGN_FORCE',
}

/** OTHER where it is not told, or told in words that are not in the codebook. */
export function kindByInteraction(inter: string): ActorKind {
  return interactions[inter.replace(/\.0+$/, '').toLowerCase()] ?? 'OTHER'
}

/** Event types, in their words since 2019 and those before, for what sub_event_type leaves open. */
const byEventType: Record<string, IncidentType> = {
  battles: 'ARMED_CLASH',
  'battle-no change of territory': 'ARMED_CLASH',
  'battle-government regains territory': 'TERRITORY_TAKEN',
  'battle-non-state actor overtakes territory': 'TERRITORY_TAKEN',
  'battle-non-state actors overtake territory': 'TERRITORY_TAKEN',
  'explosions/remote violence': 'UNSPECIFIED_VIOLENCE',
  'remote violence': 'UNSPECIFIED_VIOLENCE',
  'violence against civilians': 'ATTACK_ON_CIVILIANS',
  protests: 'PROTEST',
  riots: 'RIOT',
  'riots/protests': 'OTHER',
  'strategic developments': 'OTHER',
  'strategic development': 'OTHER',
  'headquarters or base established': 'BASE_ESTABLISHED',
  'non-violent transfer of territory': 'WITHDRAWAL',
}

/** A mine, a bomb at the roadside and a remnant of war are one sub-event type, so that none of them is said. */
const bySubEventType: Record<string, IncidentType> = {
  attack: 'ATTACK_ON_CIVILIANS',
  'remote explosive/landmine/ied': 'UNSPECIFIED_VIOLENCE',
  other: 'OTHER',
}

/** The type of an event, or undefined where its event type is in no codebook. */
export function typeOfEvent(eventType: string, subEventType: string): IncidentType | undefined {
  const general = byEventType[eventType.toLowerCase()]
  if (general === undefined) return undefined
  return bySubEventType[subEventType.toLowerCase()] ?? incidentType.parse(subEventType) ?? general
}

export const isBattle = (eventType: string) => /^battle/i.test(eventType)
export const isAgainstCivilians = (eventType: string) => /^violence against civilians$/i.test(eventType)

/** By geo_precision: the town itself, an area around or near it, or the capital of the province for all of it. */
export const precisions: Record<string, GeoPrecision> = { 1: 'SETTLEMENT', 2: 'NEAR', 3: 'ADM1' }

/** By time_precision. */
export const timePrecisions = { 1: 'DAY', 2: 'WEEK', 3: 'MONTH' } as const
