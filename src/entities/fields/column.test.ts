import { expect, test } from 'vitest'
import { compile } from '../../cypher/compile.ts'
import { decodeField } from '../../cypher/decode-row.ts'
import type { FieldPlan } from '../../cypher/plan.ts'
import type { FieldPlanner } from '../../cypher/plan-object.ts'
import { noRequest } from '../../cypher/testing/no-request.ts'
import { rootFieldOf } from '../../cypher/testing/root-field.ts'
import type { Reading } from '../../lens/reading.ts'
import { reading } from '../../lens/testing/reading.ts'
import { endOfTime } from '../../lib/end-of-time.ts'
import { column, effectiveMarking, list, moment } from './column.ts'
import { uncertainDate } from './date.ts'

test('a column reads the property of its name', () => {
  expect(textOf(planned(column('actorKind')))).toContain('nothing.actorKind AS value')
})

test('what is not stored reads as null, and as an empty list where the field is a list', () => {
  expect([
    decoded(column('lang'), null),
    decoded(column('lang'), undefined),
    decoded(list('supportTypes'), null),
  ]).toEqual([null, null, []])
  expect(decoded(list('supportTypes'), ['WEAPONS'])).toEqual(['WEAPONS'])
})

test('a moment is told in UTC, and an end that has not come as null', () => {
  expect(decoded(moment('withdrawnAt'), 1_614_556_800_125)).toBe('2021-03-01T00:00:00.125Z')
  expect([decoded(moment('withdrawnAt'), endOfTime), decoded(moment('retrievedAt'), null)]).toEqual([null, null])
})

test('a marking is told by its level', () => {
  expect([0, 4].map((level) => decoded(effectiveMarking, level))).toEqual(['CLEAR', 'RED'])
})

test('an uncertain date is its words and what they were read as, as the field selects it', () => {
  const date = uncertainDate('held')
  expect(textOf(planned(date))).toContain('[nothing.heldVerbatim, nothing.heldEdtf] AS value')
  expect(decoded(date, ['in March', '2021-03'])).toEqual({
    __typename: 'UncertainDate',
    verbatim: 'in March',
    from: '2021-03-01',
  })
  expect(decoded(date, ['on a Friday', null])).toEqual({
    __typename: 'UncertainDate',
    verbatim: 'on a Friday',
    from: null,
  })
  expect(decoded(date, [null, null])).toBeNull()
})

function planned(planner: FieldPlanner<Reading>): FieldPlan {
  const sdl = 'type Query { date: UncertainDate } type UncertainDate { verbatim: String, earliest: String }'
  const field = rootFieldOf(sdl, '{ date { verbatim from: earliest } }')
  const nothingElse = () => {
    throw new Error('A column needs nothing but its node.')
  }
  return planner(field, { type: 'Claim', scope: reading(), need: nothingElse, below: nothingElse })
}

const textOf = (root: FieldPlan) => compile({ name: 'test', refs: [], root }).text
const decoded = (planner: FieldPlanner<Reading>, raw: unknown) => decodeField(planned(planner), raw, noRequest)
