import { expect, test } from 'vitest'
import { dependencyOf } from './dependency-of.ts'
import { standingOf } from './standing-of.ts'
import { type EvidenceBuilder, evidence } from './testing/evidence-builder.ts'

function effectOfLosing(claimantId: string, builder: () => EvidenceBuilder) {
  const [before, after] = [builder(), builder().excluding({ claimants: [claimantId] })].map((each) => {
    const { proposition, claims, graph } = each.build()
    return standingOf(proposition, claims, graph)
  })
  return dependencyOf(before!, after!)
}

test('what rests on one claimant alone falls with it, relays included', () => {
  expect(effectOfLosing('x', () => evidence().claim('a', { claimantId: 'x' }).claim('b').derived('b', 'a'))).toBe(
    'FALLS',
  )
})

test('what two traced origins carry drops to one', () => {
  expect(effectOfLosing('x', () => evidence().claim('a', { claimantId: 'x' }).claim('b'))).toBe('DROPS_TO_ONE')
})

test('what three carry stands', () => {
  expect(effectOfLosing('x', () => evidence().claim('a', { claimantId: 'x' }).claim('b').claim('c'))).toBeNull()
})

test('what nobody asserts cannot fall', () => {
  expect(effectOfLosing('x', () => evidence().claim('a', { claimantId: 'x', polarity: 'DENIED' }))).toBeNull()
})
