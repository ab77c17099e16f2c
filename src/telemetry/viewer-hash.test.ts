import { expect, test } from 'vitest'
import { viewerHash } from './viewer-hash.ts'

test('a viewer has one hash, others have others, and none has its name', () => {
  expect(viewerHash('desk')).toBe(viewerHash('desk'))
  expect(viewerHash('desk')).not.toBe(viewerHash('field'))
  expect(viewerHash('desk')).toMatch(/^[0-9a-f]{16}$/u)
})
