import { expect, it, test } from 'vitest'
import { entityTag, namesTag } from './entity-tag.ts'

it('is weak, and another one where anything of what it is made from is another', () => {
  expect(entityTag(['a', 0, null])).toMatch(/^W\/"[\w-]{43}"$/u)
  expect(entityTag(['a', 0, null])).toBe(entityTag(['a', 0, null]))
  expect(new Set([entityTag(['a', 'b']), entityTag(['ab']), entityTag(['b', 'a'])]).size).toBe(3)
})

test.each([
  [undefined, false],
  ['', false],
  ['*', false],
  ['W/"other"', false],
  ['W/"tag"', true],
  ['"tag"', true],
  ['"other", W/"tag"', true],
])('an If-None-Match of %j names W/"tag": %j', (header, named) => {
  expect(namesTag(header, 'W/"tag"')).toBe(named)
})
