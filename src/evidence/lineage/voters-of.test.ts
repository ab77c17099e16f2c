import { expect, test } from 'vitest'
import { type EvidenceBuilder, evidence } from '../testing/evidence-builder.ts'
import { votersOf } from './voters-of.ts'

function voters(builder: EvidenceBuilder) {
  const { claims, graph } = builder.build()
  return votersOf(claims, graph).map(({ id }) => id)
}

test('what the lens stops and what its claimant took back do not vote', () => {
  const builder = evidence().claim('a').claim('b', { passesLens: false }).claim('c', { endedAs: 'CLAIMANT_REVISED' })
  expect(voters(builder)).toEqual(['a'])
})

test('setting a claimant aside takes along every claim whose lineage ends only there', () => {
  const builder = evidence()
    .claim('analyst')
    .claim('witness')
    .claim('headline')
    .claim('report')
    .derived('headline', 'analyst')
    .derived('report', 'headline')
    .derived('report', 'witness')
    .excluding({ claimants: ['analyst-claimant'] })
  expect(voters(builder)).toEqual(['witness', 'report'])
})

test('a relay by somebody set aside counts as long as its root does', () => {
  const builder = evidence()
    .claim('analyst')
    .claim('relay')
    .derived('relay', 'analyst')
    .excluding({ claimants: ['relay-claimant'] })
  expect(voters(builder)).toEqual(['analyst', 'relay'])
})

test('nothing else of a lens changes lineage', () => {
  const builder = evidence().claim('analyst', { passesLens: false }).claim('relay').derived('relay', 'analyst')
  expect(voters(builder)).toEqual(['relay'])
})
