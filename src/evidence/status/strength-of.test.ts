import { expect, test } from 'vitest'
import { propositionStatus } from '../../vocabulary/index.ts'
import { strengthOf } from './strength-of.ts'

test('every status has its own strength', () => {
  const strongestFirst = [...propositionStatus.values].sort((a, b) => strengthOf(b) - strengthOf(a))
  expect(strongestFirst).toEqual([
    'CORROBORATED',
    'SINGLE_ORIGIN',
    'CONTESTED',
    'UNTRACED',
    'DENIED',
    'REFUTED',
    'RETRACTED',
    'NO_CLAIMS',
  ])
})
