import { expect, test } from 'vitest'
import { kindOf, ranks, scoreOf } from './search-rank.ts'

test('scores fall with the rank, and with the distance within one, but never to the next', () => {
  const scores = Object.values(ranks).flatMap((rank) => [scoreOf(rank, 0), scoreOf(rank, 99)])
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(new Set(scores).size).toBe(scores.length)
})

test('kinds follow one another in the order of their vocabulary', () => {
  expect([...new Set(Object.values(ranks).map(kindOf))]).toEqual(['EXACT', 'NORMALISED', 'TRANSLITERATED', 'FUZZY'])
})
