import { expect, test } from 'vitest'
import { evidence } from '../evidence/testing/evidence-builder.ts'
import { claimsOf, standingIn } from './standing-in.ts'

const { proposition, graph } = evidence()
  .claim('said')
  .claim('relayed')
  .claim('premise', { propositionId: 'another' })
  .derived('relayed', 'said')
  .build()

test('the claims of a proposition are those that state it, not all that it rests on', () => {
  expect(claimsOf(proposition, { propositions: [proposition], graph }).map(({ id }) => id)).toEqual(['said', 'relayed'])
})

test('how a proposition stands is worked out once for all fields that ask', () => {
  const gathered = { propositions: [proposition], graph }
  expect(standingIn(gathered)).toBe(standingIn(gathered))
  expect(standingIn({ ...gathered })).not.toBe(standingIn(gathered))
  expect(standingIn(gathered).reason.status).toBe('SINGLE_ORIGIN')
})
