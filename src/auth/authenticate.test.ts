import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { authenticate } from './authenticate.ts'
import type { TokenEntry } from './token-file.ts'

const sha256 = createHash('sha256').update('right').digest('hex')
const tokens: TokenEntry[] = [{ name: 'desk', sha256, clearance: 'AMBER', permissions: ['people:read'] }]

test('no header is anonymous, who sees what is CLEAR', () => {
  expect(authenticate(undefined, tokens)).toMatchObject({
    name: 'anonymous',
    clearance: 'CLEAR',
    level: 0,
    permissions: [],
  })
})

test('a known token is the viewer that its entry names', () => {
  expect(authenticate('Bearer right', tokens)).toMatchObject({
    name: 'desk',
    clearance: 'AMBER',
    level: 2,
    permissions: ['people:read'],
  })
})

test.each(['Bearer wrong', 'Bearer', 'right', '', 'Basic right', 'Bearer right left'])(
  '"%s" is an error and never anonymous',
  (header) => {
    expect(() => authenticate(header, tokens)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }))
  },
)
