import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { readVariables } from './variables.ts'

const document = parse(
  'query ($ref: Ref!, $first: Int = 5, $kinds: [ActorKind!], $lens: Lens, $deep: Boolean) { actor(ref: $ref) { id } }',
)

test('variables are read as the operation declares them', () => {
  const given = ['ref=ucdp:1', 'first=7', 'kinds=STATE,REBEL_GROUP', 'lens={"minOrigins": 2}', 'deep=true']
  expect(readVariables(document, given)).toEqual({
    ref: 'ucdp:1',
    first: 7,
    kinds: ['STATE', 'REBEL_GROUP'],
    lens: { minOrigins: 2 },
    deep: true,
  })
  expect(readVariables(document, ['ref=007', 'kinds=["STATE"]'])).toEqual({ ref: '007', kinds: ['STATE'] })
})

test.each([
  ['frist=7', 'The operation has no variable frist. Did you mean first?'],
  ['first', '--var first must be written name=value.'],
  ['first=seven', '--var first: "seven" is no JSON. Write it as in a request.'],
])('%s is refused', (word, message) => {
  expect(() => readVariables(document, [word])).toThrow(message)
})
