import { expect, test } from 'vitest'
import { outcomeOf } from './outcome-of.ts'
import { standingOf } from './standing-of.ts'
import { evidence } from './testing/evidence-builder.ts'

const outcome = (built: ReturnType<typeof evidence>, ...claimants: string[]) => {
  const { proposition, claims, graph } = built.build()
  return outcomeOf(claimants, { claims, graph, standing: standingOf(proposition, claims, graph) })
}

const others = () => evidence().claim('x').claim('y')

test('is how the proposition stands, whoever else asserts it', () => {
  expect(outcome(others().claim('own', { claimantId: 'me' }), 'me')).toBe('CORROBORATED')
})

test('is retracted for whoever took back all that it asserted, though others hold to it', () => {
  const own = { claimantId: 'me', endedAs: 'CLAIMANT_RETRACTED' } as const
  expect(outcome(others().claim('own', own), 'me')).toBe('RETRACTED')
  expect(outcome(others().claim('own', own).claim('again', { claimantId: 'me' }), 'me')).toBe('CORROBORATED')
  expect(outcome(others().claim('own', own), 'x')).toBe('CORROBORATED')
})

test('is not retracted where the claimant only said something else later', () => {
  expect(outcome(others().claim('own', { claimantId: 'me', endedAs: 'CLAIMANT_REVISED' }), 'me')).toBe('CORROBORATED')
})
