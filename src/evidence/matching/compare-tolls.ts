import { groupBy } from '../../lib/group-by.ts'
import { casualtyOutcome } from '../../vocabulary/index.ts'
import { tollBounds } from '../tolls/toll-bounds.ts'
import { tollKeyOf } from '../tolls/toll-key-of.ts'
import { tollsOverlap } from '../tolls/tolls-overlap.ts'
import { agree, type ComparedIncident, differ, type Finding, type PartyToll } from './compared-incident.ts'

/** By each toll that both are told with: of one outcome for the same people. */
export function compareTolls({ tolls: here }: ComparedIncident, { tolls: there }: ComparedIncident): Finding[] {
  const theirs = groupBy(there, keyOf)
  return [...groupBy(here, keyOf)].sort(byKey).flatMap(([key, reports]) => {
    const others = theirs.get(key)
    if (others === undefined) return []
    const outcome = casualtyOutcome.entries[reports[0]!.outcome].label.en
    const figures = `${figuresOf(reports)} here, ${figuresOf(others)} there`
    return reports.some((toll) => others.some((other) => tollsOverlap(toll, other)))
      ? [agree(1, `Their tolls (${outcome}) may be one: ${figures}.`)]
      : [differ(`Their tolls (${outcome}) do not fit: ${figures}.`)]
  })
}

const keyOf = (toll: PartyToll): string => `${tollKeyOf(toll)} ${toll.partyId ?? ''}`

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1)

/** As reported, each figure once: they are never added up. */
function figuresOf(tolls: readonly PartyToll[]): string {
  const bounds = tolls.map(tollBounds).sort((a, b) => (a.low ?? 0) - (b.low ?? 0) || (a.high ?? 1e9) - (b.high ?? 1e9))
  return [...new Set(bounds.map(figureOf))].join(' or ')
}

function figureOf({ low, high }: ReturnType<typeof tollBounds>): string {
  if (low === high) return low === null ? 'some' : `${low}`
  if (high === null) return `${low} or more`
  return low === null ? `up to ${high}` : `${low} to ${high}`
}
