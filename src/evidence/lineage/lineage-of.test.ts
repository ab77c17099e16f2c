import { expect, test } from 'vitest'
import { evidence } from '../testing/evidence-builder.ts'
import { lineageOf } from './lineage-of.ts'

test('a claim that was taken from none is its own origin', () => {
  const { graph } = evidence().claim('a').build()
  expect(lineageOf('a', graph)).toEqual({ steps: [], origins: ['a'], circular: false, complete: true })
})

test('every step back to the roots is told once, with how it was taken', () => {
  const { graph } = evidence()
    .claim('interview')
    .claim('article')
    .claim('translation')
    .derived('translation', 'article', 'TRANSLATES')
    .claimCites('translation', 'article')
    .derived('article', 'interview', 'QUOTES')
    .build()
  expect(lineageOf('translation', graph)).toEqual({
    steps: [
      { from: 'translation', to: 'article', how: 'TRANSLATES', inferred: false },
      { from: 'article', to: 'interview', how: 'QUOTES', inferred: false },
    ],
    origins: ['interview'],
    circular: false,
    complete: true,
  })
})

test('a citation repeats what is the same and sums up what is not', () => {
  const { graph } = evidence()
    .claim('same')
    .claim('other', { propositionId: 'another' })
    .claim('later')
    .documentCites('later', 'same')
    .claimCites('later', 'other')
    .build()
  expect(lineageOf('later', graph).steps.map(({ to, how }) => [to, how])).toEqual([
    ['same', 'REPEATS'],
    ['other', 'SUMMARISES'],
  ])
})

test('a way that leads only into a circular report is circular, one that also leads elsewhere is not', () => {
  const circle = () =>
    evidence().claim('a').claim('b').derived('a', 'b').derived('b', 'a').claim('late').derived('late', 'a')
  expect(lineageOf('late', circle().build().graph)).toMatchObject({ circular: true, origins: ['a', 'b'] })
  const { graph } = circle().claim('witness').derived('late', 'witness').build()
  expect(lineageOf('late', graph).circular).toBe(false)
})

test('a coded claim is the end of its way, for of the documents that it cites no claim is known', () => {
  const { graph } = evidence().claim('row', { attribution: 'CODED' }).citesUnrecorded('row', 'wire', 'agency').build()
  expect(lineageOf('row', graph)).toMatchObject({ steps: [], origins: ['row'], circular: false })
})

test('whoever is set aside stays in the record', () => {
  const { graph } = evidence()
    .claim('a')
    .claim('b')
    .derived('b', 'a')
    .excluding({ claimants: ['a-claimant'] })
    .build()
  expect(lineageOf('b', graph).origins).toEqual(['a'])
})

test('a circle whose way out is a document of which no claim is known is no circular report', () => {
  const { graph } = evidence()
    .claim('a')
    .claim('b', { attribution: 'CODED' })
    .derived('a', 'b')
    .derived('b', 'a')
    .citesUnrecorded('b', 'wire', 'agency')
    .build()
  expect(lineageOf('a', graph)).toMatchObject({ circular: false, origins: [] })
})

test('a step that was concluded from the words says so', () => {
  const { graph } = evidence()
    .claim('a')
    .claim('b')
    .claim('c')
    .alike('b', 'a')
    .alike('c', 'a')
    .derived('c', 'a')
    .build()
  expect(lineageOf('b', graph).steps).toEqual([{ from: 'b', to: 'a', how: 'REPEATS', inferred: true }])
  expect(lineageOf('c', graph).steps).toEqual([{ from: 'c', to: 'a', how: 'REPEATS', inferred: false }])
})

test('a walk that a bound stopped says so, and calls nothing an origin that it did not walk beyond', () => {
  const { graph } = evidence()
    .claim('a')
    .claim('b')
    .claim('c')
    .derived('c', 'b')
    .derived('b', 'a')
    .derived('c', 'x')
    .build()
  const claims = new Map([...graph.claims].filter(([id]) => id !== 'a'))
  expect(lineageOf('c', { ...graph, claims, complete: false })).toMatchObject({
    steps: [{ from: 'c', to: 'b' }],
    origins: [],
    circular: false,
    complete: false,
  })
})
