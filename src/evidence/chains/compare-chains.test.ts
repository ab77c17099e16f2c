import { expect, test } from 'vitest'
import type { PropositionStatus } from '../../vocabulary/index.ts'
import { type ChainLink, compareChains } from './compare-chains.ts'

const link = (orderKey: string, min: number, status: PropositionStatus): ChainLink => ({
  from: 'a',
  to: 'b',
  orderKey,
  standing: { origins: { min }, reason: { status } },
})
const firm = link('m', 3, 'CORROBORATED')
const middling = link('m', 2, 'CORROBORATED')

test.each([
  ['the fewest origins of any link decide', [firm, middling], [firm, link('m', 1, 'SINGLE_ORIGIN')]],
  ['then the worst status of any link', [middling, firm], [middling, link('m', 9, 'CONTESTED')]],
  [
    'which need not be that of the link with the fewest origins',
    [middling, middling],
    [middling, link('m', 5, 'DENIED')],
  ],
  ['then the length', [middling], [middling, firm]],
  ['then the order of the links from the first', [link('a', 2, 'CORROBORATED'), firm], [middling, firm]],
  ['and of the next', [middling, link('a', 3, 'CORROBORATED')], [middling, firm]],
])('%s', (_, better, worse) => {
  expect([compareChains(better, worse) < 0, compareChains(worse, better) > 0]).toEqual([true, true])
})

test('a chain is no better than itself', () => {
  expect(compareChains([firm, middling], [firm, middling])).toBe(0)
})
