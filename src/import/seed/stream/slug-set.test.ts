import { expect, test } from 'vitest'
import { SlugSet } from './slug-set.ts'

test('knows what was added and nothing else', () => {
  const slugs = new SlugSet()
  expect(slugs.has('t:0')).toBe(false)
  for (let at = 0; at < 5_000; at++) slugs.add(`t:${at}`)
  expect(slugs.has('t:4999')).toBe(true)
  slugs.add('t:late')
  const known = Array.from({ length: 10_000 }, (_, at) => slugs.has(`t:${at}`)).filter(Boolean)
  expect([known.length, slugs.has('t:late'), slugs.has('t:')]).toEqual([5_000, true, false])
})
