import { expect, test } from 'vitest'
import { assertOwner, cursorBinding, decodeCursor, encodeCursor } from './cursor.ts'

const binding = cursorBinding(['Query', 'actors', { filter: { kinds: ['STATE'] } }])
const position = { owner: null, key: 'تنظيم/3' }
const cursor = encodeCursor(position, binding)

test('a cursor gives back the position that it was made of', () => {
  expect(decodeCursor(cursor, binding, 'actors.after')).toEqual(position)
})

test('a cursor of one owner is refused in the list of another', () => {
  expect(() => assertOwner({ owner: 'a', key: 'k' }, 'a', 'claims.after')).not.toThrow()
  expect(() => assertOwner({ owner: 'a', key: 'k' }, 'b', 'claims.after')).toThrow(
    expect.objectContaining({ code: 'BAD_CURSOR' }),
  )
})

test('a list of another name, argument or lens has another binding', () => {
  const bindings = [
    ['Query', 'actors', {}],
    ['Query', 'sources', {}],
    ['Query', 'actors', { first: 1 }],
  ].map(cursorBinding)
  expect(new Set(bindings).size).toBe(3)
})

test('a cursor of another list is refused, and the argument named', () => {
  const refused = () => decodeCursor(cursor, cursorBinding('another list'), 'actors.after')
  expect(refused).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }))
  expect(refused).toThrow(/^actors\.after: this cursor was given out for another list/u)
})

test.each([
  ['empty', ''],
  ['cut off', cursor.slice(0, -3)],
  ['a word', 'first'],
  ['no list', Buffer.from('{"key":"a"}').toString('base64url')],
  ['a list of other things', Buffer.from(JSON.stringify([binding, null, 3])).toString('base64url')],
  ['longer', Buffer.from(JSON.stringify([binding, 'a', 'b', 'c'])).toString('base64url')],
])('a cursor that is %s is refused, and the argument named', (_, text) => {
  const refused = () => decodeCursor(text, binding, 'actors.after')
  expect(refused).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }))
  expect(refused).toThrow(/^actors\.after: ".*" is no cursor/u)
})
