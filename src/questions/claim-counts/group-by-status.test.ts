import { expect, it } from 'vitest'
import { type Group, groupByStatus } from './group-by-status.ts'

const group = (keys: readonly string[], propositionId: string | null, ...claims: readonly string[]): Group<string> => ({
  keys,
  labels: keys.map((key) => `label of ${key}`),
  propositionId,
  claimId: null,
  claims: claims.length,
  propositions: 1,
  samples: [claims.map((key) => ({ key, items: [] }))],
})

it('puts propositions of one status together, their claims in one order', () => {
  const groups = [group(['SUPPORTS'], 'p', '1', '4'), group(['SUPPORTS'], 'q', '2'), group(['OPPOSES'], 'r', '3')]
  const statuses = { p: 'DENIED', q: 'DENIED', r: 'CONTESTED' } as const
  const found = groupByStatus(groups, ['STATUS', 'PREDICATE'], (id) => statuses[id as 'p'])
  expect(found.map(({ keys, labels, claims, propositions }) => ({ keys, labels, claims, propositions }))).toEqual([
    { keys: ['DENIED', 'SUPPORTS'], labels: [null, 'label of SUPPORTS'], claims: 3, propositions: 2 },
    { keys: ['CONTESTED', 'OPPOSES'], labels: [null, 'label of OPPOSES'], claims: 1, propositions: 1 },
  ])
  expect(found[0]!.samples[0]!.map(({ key }) => key)).toEqual(['1', '2', '4'])
})

it('orders by number, then by key', () => {
  const found = groupByStatus(
    [group(['b'], null, '1'), group(['c'], null, '2', '3'), group(['a'], null, '4')],
    ['CLAIMANT'],
    () => null,
  )
  expect(found.map(({ keys }) => keys[0])).toEqual(['c', 'a', 'b'])
})
