import { isOneType } from '../../vocabulary/incident-generality.ts'
import { incidentType } from '../../vocabulary/index.ts'
import type { StoredDate } from '../evidence.ts'
import { isUndated, mayOverlap } from '../periods.ts'
import { agree, type ComparedIncident, differ, type Finding } from './compared-incident.ts'

/** By the dates they are catalogued under; of one without there is nothing to say. */
export function compareDates({ date: a }: ComparedIncident, { date: b }: ComparedIncident): Finding[] {
  if (isUndated(a) || isUndated(b)) return []
  if (a.edtf === b.edtf) return [agree(2, `Both are dated ${wordsOf(a)}.`)]
  return mayOverlap(a, b)
    ? [agree(1, `They may be of one date: ${wordsOf(a)} here, ${wordsOf(b)} there.`)]
    : [differ(`They are of different dates: ${wordsOf(a)} here, ${wordsOf(b)} there.`)]
}

const wordsOf = ({ edtf, verbatim }: StoredDate): string => edtf ?? verbatim!

export function compareTypes({ incidentType: a }: ComparedIncident, { incidentType: b }: ComparedIncident): Finding[] {
  const [here, there] = [a, b].map((type) => incidentType.entries[type].label.en)
  if (a === b) return [agree(1, `Both are catalogued as ${here}.`)]
  return isOneType(a, b)
    ? [agree(1, `Their types go together: ${here} here, ${there} there.`)]
    : [differ(`They are of different types: ${here} here, ${there} there.`)]
}
