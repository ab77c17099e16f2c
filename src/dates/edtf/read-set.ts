import type { SetNode, SingleNode } from 'edtf'
import { DateError } from '../date-error.ts'
import { MAX_DAY, MIN_DAY } from '../epoch-day.ts'
import type { Reading, Span } from './edtf-date.ts'
import { readSingleDate, type SingleDate } from './single-date.ts'

/** One of several dates, or all of them (`{a,b}`): neither says throughout. */
export function readSet({ values, earlier, later }: SetNode): Reading {
  const members = values.map(readMember)
  const spans = members.map(({ span }) => span)
  if (earlier) spans[0] = [MIN_DAY, spans[0]![1]]
  if (later) spans[spans.length - 1] = [spans.at(-1)![0], MAX_DAY]
  return {
    spans: spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    core: null,
    approximate: members.some(({ dates }) => dates.some((date) => date.approximate)),
    uncertain: members.some(({ dates }) => dates.some((date) => date.uncertain)),
  }
}

function readMember(member: SingleNode | [SingleNode, SingleNode]): { dates: SingleDate[]; span: Span } {
  const dates = [member].flat().map(readSingleDate)
  const from = dates[0]!.spans[0]![0]
  const to = dates.at(-1)!.spans.at(-1)![1]
  if (to < from) throw new DateError('A range in it ends before it begins.')
  return { dates, span: [from, to] }
}
