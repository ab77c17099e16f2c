import { expect, test } from 'vitest'
import { standingOf } from '../standing-of.ts'
import { type EvidenceBuilder, evidence } from '../testing/evidence-builder.ts'
import { upholdersOf } from './upholders-of.ts'

function upholders(builder: EvidenceBuilder) {
  const { proposition, claims, graph } = builder.build()
  return [...upholdersOf(proposition, { claims, graph, before: standingOf(proposition, claims, graph) }, new Map())]
}

const threeSay = () =>
  evidence().claim('a', { claimantId: 'x' }).claim('b', { claimantId: 'y' }).claim('c', { claimantId: 'z' })

test('what several assert falls without nobody', () => {
  expect(upholders(threeSay())).toEqual([])
})

test('what has just as many origins as the lens asks for falls without any of them', () => {
  expect(upholders(threeSay().needing(3))).toEqual(
    ['x', 'a-source', 'y', 'b-source', 'z', 'c-source'].map((id) => [id, 'FALLS']),
  )
})

test('what has more origins than the lens asks for stands', () => {
  expect(upholders(threeSay().needing(2))).toEqual([])
})

test('what has fallen already rests on nobody', () => {
  expect(upholders(threeSay().needing(4))).toEqual([])
})
