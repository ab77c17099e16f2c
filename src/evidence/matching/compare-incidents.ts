import { compareDates, compareTypes } from './compare-labels.ts'
import { compareParties } from './compare-parties.ts'
import { comparePlaces } from './compare-places.ts'
import { compareTolls } from './compare-tolls.ts'
import type { ComparedIncident, Finding } from './compared-incident.ts'

export interface IncidentComparison {
  readonly id: string
  readonly reasons: readonly string[]
  readonly differences: readonly string[]
}

const RESPECTS: readonly ((one: ComparedIncident, other: ComparedIncident) => readonly Finding[])[] = [
  comparePlaces,
  compareDates,
  compareParties,
  compareTolls,
  compareTypes,
]

/** Each of the others beside the one, those with which it agrees in most respects first. Agreement is no proof that they are the same. */
export function compareIncidents(one: ComparedIncident, others: readonly ComparedIncident[]): IncidentComparison[] {
  return others
    .map((other) => ({ other, findings: RESPECTS.flatMap((compare) => compare(one, other)) }))
    .sort((a, b) => weightOf(b.findings) - weightOf(a.findings) || (a.other.orderKey < b.other.orderKey ? -1 : 1))
    .map(({ other, findings }) => ({
      id: other.id,
      reasons: findings.flatMap(({ reason }) => reason ?? []),
      differences: findings.flatMap(({ difference }) => difference ?? []),
    }))
}

const weightOf = (findings: readonly Finding[]): number => findings.reduce((sum, { weight }) => sum + weight, 0)
