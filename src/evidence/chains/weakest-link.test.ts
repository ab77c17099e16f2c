import { expect, test } from 'vitest'
import type { PropositionStatus } from '../../vocabulary/index.ts'
import { weakestLink } from './weakest-link.ts'

const link = (min: number, status: PropositionStatus) => ({ origins: { min }, reason: { status } })

test('the fewest origins make the weakest link, whatever its status', () => {
  expect(weakestLink([link(2, 'CONTESTED'), link(1, 'SINGLE_ORIGIN'), link(3, 'CORROBORATED')])).toEqual(
    link(1, 'SINGLE_ORIGIN'),
  )
})

test('of as many origins the worst status does', () => {
  expect(weakestLink([link(1, 'SINGLE_ORIGIN'), link(1, 'UNTRACED'), link(1, 'CONTESTED')])).toEqual(
    link(1, 'UNTRACED'),
  )
})

test('of equals it is the first', () => {
  const [first, second] = [link(1, 'UNTRACED'), link(1, 'UNTRACED')]
  expect(weakestLink([first, second])).toBe(first)
})
