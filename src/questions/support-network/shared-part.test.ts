import { expect, it } from 'vitest'
import { sharedPart } from './shared-part.ts'
import { linkOf } from './testing/link-of.ts'
import { type Walk, walkNetwork } from './walk-network.ts'

/** The actors kept, and the links by what they are called. */
function sharedBy(starts: readonly string[], links: readonly string[], given: Partial<Walk> = {}) {
  const walk: Walk = {
    starts,
    links: links.map((ends) => linkOf(ends, ends[0]!, ends[1]!)),
    direction: 'UPSTREAM',
    maxHops: 3,
    maxLinks: 100,
    ...given,
  }
  const { actors, links: kept, complete } = sharedPart(walkNetwork(walk), walk)
  return [
    actors
      .map(({ id, distance }) => `${id}${distance}`)
      .sort()
      .join(' '),
    kept
      .map(({ propositionId }) => propositionId)
      .sort()
      .join(' '),
    ...(complete ? [] : ['cut']),
  ]
}

it('keeps those who support both, the ways to them, and who supports these in turn', () => {
  expect(sharedBy(['a', 'b'], ['xa', 'yb', 'sx', 'sy', 'ts', 'pa', 'qp'])).toEqual([
    'a0 b0 s2 t3 x1 y1',
    'sx sy ts xa yb',
  ])
})

it('leaves the starts alone where they have nobody in common', () => {
  expect(sharedBy(['a', 'b'], ['xa', 'yb'])).toEqual(['a0 b0', ''])
})

it('counts whoever lies within reach of each, not of one only', () => {
  const links = ['sa', 'xb', 'yx', 'sy']
  expect(sharedBy(['a', 'b'], links, { maxHops: 3 })).toEqual(['a0 b0 s1 x1 y2', 'sa sy xb yx'])
  expect(sharedBy(['a', 'b'], links, { maxHops: 2 })).toEqual(['a0 b0', ''])
})

it('has in common with a start whatever lies beyond it', () => {
  expect(sharedBy(['a', 'b'], ['ba', 'xb', 'ya'])).toEqual(['a0 b0 x1', 'ba xb'])
})

it('keeps links between those kept, on a shortest way or not, and no one who lies only on a longer one', () => {
  expect(sharedBy(['a', 'b'], ['sa', 'sb', 'ta', 'tb', 'ts', 'xa', 'sx'])).toEqual(['a0 b0 s1 t1', 'sa sb ta tb ts'])
})

it('walks both ways without keeping those whom it merely turns back from', () => {
  expect(sharedBy(['a', 'b'], ['as', 'bs', 'ax'], { direction: 'BOTH', maxHops: 2 })).toEqual(['a0 b0 s1', 'as bs'])
})

it('is the whole network for one start, and says what the walk says of being cut', () => {
  expect(sharedBy(['a'], ['xa', 'yx'])).toEqual(['a0 x1 y2', 'xa yx'])
  expect(sharedBy(['a', 'b'], ['xa', 'xb', 'yb'], { maxLinks: 2 })).toEqual(['a0 b0 x1', 'xa xb', 'cut'])
})
