import type { IntervalNode } from 'edtf'
import { DateError } from '../date-error.ts'
import { MAX_DAY, MIN_DAY } from '../epoch-day.ts'
import type { Reading, Span } from './edtf-date.ts'
import { readSingleDate } from './single-date.ts'

type End = IntervalNode['values'][number]

/** `a/b` holds from the latest day of a to the earliest of b; `..` holds without end, an empty end says nothing beyond. */
export function readInterval({ values: [startNode, endNode] }: IntervalNode): Reading {
  const start = readEnd(startNode)
  const end = readEnd(endNode)
  const known = start ?? end
  if (!known) throw new DateError('At least one end of an interval must be a date.')
  if (start && end && end.hull[1] < start.hull[0]) throw new DateError('It ends before it begins.')

  const approximate = Boolean(start?.approximate || end?.approximate)
  const uncertain = Boolean(start?.uncertain || end?.uncertain)
  const holdsFrom = isOpen(startNode) ? MIN_DAY : (start ?? known).hull[1]
  const holdsTo = isOpen(endNode) ? MAX_DAY : (end ?? known).hull[0]
  return {
    spans: [[start?.hull[0] ?? MIN_DAY, end?.hull[1] ?? MAX_DAY]],
    core: approximate || uncertain || holdsFrom > holdsTo ? null : [holdsFrom, holdsTo],
    approximate,
    uncertain,
  }
}

function isOpen(end: End): boolean {
  return typeof end === 'number'
}

function readEnd(end: End) {
  if (end === null || typeof end === 'number') return null
  const { spans, approximate, uncertain } = readSingleDate(end)
  const hull: Span = [spans[0]![0], spans.at(-1)![1]]
  return { hull, approximate, uncertain }
}
