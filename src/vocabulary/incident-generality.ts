import { type IncidentType, incidentType } from './incident-type.ts'

/**
 * What says less than others, with the types that it leaves open: how it was done, or to whom. What is told under the wider and
 * the narrower type can be one and the same happening. `OTHER` stands outside the list of types, so it rules none of them out.
 */
const NARROWER: Readonly<Partial<Record<IncidentType, readonly IncidentType[]>>> = {
  OTHER: incidentType.values,
  UNSPECIFIED_VIOLENCE: [
    ...['ARMED_CLASH', 'AMBUSH', 'RAID', 'ATTACK_ON_POST', 'TERRITORY_TAKEN', 'IED', 'LANDMINE'],
    ...['SUICIDE_BOMBING', 'AIRSTRIKE', 'SHELLING', 'ASSASSINATION', 'ATTACK_ON_CIVILIANS', 'EXECUTION'],
    ...['ABDUCTION', 'LOOTING', 'RIOT', 'PRISON_BREAK', 'EXTORTION'],
  ] as readonly IncidentType[],
  ARMED_CLASH: ['AMBUSH', 'RAID', 'ATTACK_ON_POST', 'TERRITORY_TAKEN'],
  ATTACK_ON_CIVILIANS: [
    ...['RAID', 'IED', 'SUICIDE_BOMBING', 'AIRSTRIKE', 'SHELLING', 'ASSASSINATION', 'EXECUTION', 'ABDUCTION'],
    'LOOTING',
  ] as readonly IncidentType[],
  RAID: ['ARREST_CAMPAIGN'],
}

/** Whether one happening can be of both types: they are equal, or one says less than the other. */
export function isOneType(a: IncidentType, b: IncidentType): boolean {
  return a === b || leavesOpen(a, b) || leavesOpen(b, a)
}

function leavesOpen(wide: IncidentType, narrow: IncidentType): boolean {
  return NARROWER[wide]?.includes(narrow) ?? false
}
