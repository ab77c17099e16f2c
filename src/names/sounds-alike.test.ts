import { expect, test } from 'vitest'
import { sounds } from './sounds.ts'
import { soundsAlike } from './sounds-alike.ts'

const alike = (one: string, other: string) => soundsAlike(sounds(one), sounds(other))

test.each([
  ['Diban', 'Dhiban'],
  ['Diban', 'Thiban'],
  ['Dhībān', 'ذيبان'],
  ['Albu Kamal', 'Abu Kamal'],
  ['As Susah', 'السوسة'],
  ['As Sayyal', 'Siyal'],
  ['Hajin', 'هجين'],
])('%s may be %s', (one, other) => {
  expect([alike(one, other), alike(other, one)]).toEqual([true, true])
})

test.each([
  ['Um Gadir', 'Mujadarah'],
  ['Dhiban', 'Dablan'],
  ['Hajin', 'Hajar'],
  ['Al Hiri', 'Hurriyeh'],
  ['***', '***'],
])('%s is not %s', (one, other) => {
  expect([alike(one, other), alike(other, one)]).toEqual([false, false])
})
