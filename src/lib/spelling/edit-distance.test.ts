import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['SUPPORTS', 'SUPPORTS', 0],
  ['SUPORTS', 'SUPPORTS', 1],
  ['SUPPROTS', 'SUPPORTS', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['داعش', 'دعاش', 1],
])('from %j to %j it takes %i edits', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits)
})
