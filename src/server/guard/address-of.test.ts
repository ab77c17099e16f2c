import { expect, it } from 'vitest'
import { addressOf } from './address-of.ts'

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['isnad', 'isnad'],
])('%s is charged as %s', (ip, address) => {
  expect(addressOf(ip)).toBe(address)
})
