import { expect, test } from 'vitest'
import { type EvidenceBuilder, evidence } from '../testing/evidence-builder.ts'
import { loadBearingSources } from './load-bearing-sources.ts'

function bearing(builder: EvidenceBuilder): string[] {
  const { proposition, claims, graph } = builder.build()
  return loadBearingSources(proposition, claims, graph)
}

test('the source of the only claim bears the link', () => {
  expect(bearing(evidence().claim('a'))).toEqual(['a-source'])
})

test('two sources that each carry an origin bear it together and neither alone', () => {
  expect(bearing(evidence().claim('a').claim('b'))).toEqual([])
})

test('the source at which the lineage ends bears it, not those who repeat it', () => {
  expect(bearing(evidence().claim('a').claim('b').claim('c').derived('b', 'a').derived('c', 'b'))).toEqual(['a-source'])
})

test('two claimants in one source fall with it', () => {
  const outlet = { sourceId: 'outlet' }
  expect(bearing(evidence().claim('a', outlet).claim('b', outlet))).toEqual(['outlet'])
})

test('a claim that no source carries needs none', () => {
  expect(bearing(evidence().claim('a', { sourceId: null }))).toEqual([])
  expect(bearing(evidence().claim('a', { sourceId: null }).claim('b'))).toEqual([])
})

test('a coded claim falls with the source of the only document that it cites', () => {
  const row = () => evidence().claim('row', { attribution: 'CODED' }).citesUnrecorded('row', 'wire', 'agency')
  expect(bearing(row())).toEqual(['agency'])
  expect(bearing(row().citesUnrecorded('row', 'letter', 'daily'))).toEqual([])
})

test('claims that the lens keeps out or that were taken back carry nothing', () => {
  expect(bearing(evidence().claim('a').claim('b', { passesLens: false }))).toEqual(['a-source'])
  expect(bearing(evidence().claim('a').claim('b', { endedAs: 'CLAIMANT_REVISED' }))).toEqual(['a-source'])
  expect(
    bearing(
      evidence()
        .claim('a')
        .claim('b')
        .excluding({ sources: ['b-source'] }),
    ),
  ).toEqual(['a-source'])
})

test('where evidence supports a denial, the link needs either of two origins', () => {
  const denied = evidence()
    .claim('a')
    .claim('b')
    .claim('denial', { polarity: 'DENIED', evidenceIds: ['proof'] })
    .claim('proof', { propositionId: 'another' })
  expect(bearing(denied)).toEqual(['a-source', 'b-source'])
})

test('a denial alone makes no link, whoever is left to make it', () => {
  expect(bearing(evidence().claim('a').claim('denial', { polarity: 'DENIED', claimantId: 'militia' }))).toEqual([
    'a-source',
  ])
})

test('where a lens asks for two origins, each of only two sources bears the link', () => {
  expect(bearing(evidence().claim('a').claim('b').needing(2))).toEqual(['a-source', 'b-source'])
  expect(bearing(evidence().claim('a').claim('b').claim('c').needing(2))).toEqual([])
})
