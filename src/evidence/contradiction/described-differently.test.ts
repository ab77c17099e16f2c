import { expect, test } from 'vitest'
import { dispute } from '../testing/dispute-builder.ts'
import { days, killed } from '../testing/evidence-builder.ts'
import { describedDifferently } from './described-differently.ts'

const by = (claimantId: string, more: object = {}) => ({ claimantId, ...more })
const told = (...given: Parameters<typeof dispute>) => describedDifferently(dispute(...given), new Set(['x']))

test.each<[string, Parameters<typeof dispute>[0]]>([
  ['date', { 'it occurred': { a: by('x', { heldDuring: days(1) }), b: by('y', { heldDuring: days(3) }) } }],
  ['place', { 'it occurred': { a: by('x', { place: ['hill'] }), b: by('y', { place: ['valley'] }) } }],
  ['type', { 'it occurred': { a: by('x', { incidentType: 'RAID' }), b: by('y', { incidentType: 'IED' }) } }],
  ['toll', { toll: { a: by('x', { tolls: [killed(1)] }), b: by('y', { tolls: [killed(3)] }) } }],
  ['perpetrator', { 'hawks did it': { a: by('x') }, 'owls did it': { b: by('y') } }],
  ['target', { 'hawks were hit': { a: by('x') }, 'owls were hit': { b: by('y') } }],
  [
    'party of the toll',
    {
      'toll of hawks': { a: by('x', { tolls: [killed(1)] }) },
      'toll of owls': { b: by('y', { tolls: [killed(1)] }) },
    },
  ],
  ['whole account, which it denies', { 'it occurred': { a: by('x', { polarity: 'DENIED' }), b: by('y') } }],
])('another %s describes an incident differently', (_, stated) => {
  expect(told(stated)).toBe(true)
})

test.each<[string, Parameters<typeof dispute>[0]]>([
  ['a closer date', { 'it occurred': { a: by('x', { heldDuring: days(2) }), b: by('y', { heldDuring: days(1, 3) }) } }],
  ['a figure that fits', { toll: { a: by('x', { tolls: [killed(3)] }), b: by('y', { tolls: [killed(3, null)] }) } }],
  [
    'another toll',
    { toll: { a: by('x', { tolls: [killed(3)] }), b: by('y', { tolls: [{ ...killed(9), outcome: 'WOUNDED' }] }) } },
  ],
  ['what only others dispute', { 'hawks did it': { a: by('y') }, 'owls did it': { b: by('z') } }],
  [
    'what the claimant alone tells in two ways',
    { toll: { a: by('x', { tolls: [killed(1)] }), b: by('x', { tolls: [killed(3)] }) } },
  ],
])('%s does not', (_, stated) => {
  expect(told(stated)).toBe(false)
})

test('a part of whom others name does not', () => {
  expect(told({ 'cell did it': { a: by('x') }, 'hawks did it': { b: by('y') } }, { wholes: { cell: ['hawks'] } })).toBe(
    false,
  )
})
