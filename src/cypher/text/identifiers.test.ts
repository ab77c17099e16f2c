import { expect, test } from 'vitest'
import { cypher, variable } from './fragment.ts'
import { identifier } from './identifiers.ts'
import { printStatement } from './print-statement.ts'

const textOf = (name: string) => printStatement('test', cypher`${identifier(name)}`).text.replace('/* test */\n', '')

test('a plain name stands as it is, any other between backticks', () => {
  expect(['Actor', '_id', 'heldSpans2'].map(textOf)).toEqual(['Actor', '_id', 'heldSpans2'])
  expect(['need:names', '2nd', 'Größe', 'a b', 'a-b'].map(textOf)).toEqual([
    '`need:names`',
    '`2nd`',
    '`Größe`',
    '`a b`',
    '`a-b`',
  ])
})

test('a hostile name does not get out of its backticks', () => {
  const node = variable('n')
  const { text } = printStatement('test', cypher`MATCH (${node}:${identifier('A`) DETACH DELETE n //')})`)
  expect(text).toBe('/* test */\nMATCH (n:`A``) DETACH DELETE n //`)')
})

test.each(['', 'a\0b', 'A\\u0060) DETACH DELETE n //'])('%j is no name', (name) => {
  expect(() => identifier(name)).toThrow('A Cypher name')
})
