import { buildSchema, type GraphQLScalarType, parseValue } from 'graphql'
import { describe, expect, it } from 'vitest'
import { attachScalars } from './scalars.ts'

const schema = buildSchema(`
  scalar EdtfDate scalar DateTime scalar Date scalar Url scalar Ref
  type Query { nothing: Boolean }
`)
attachScalars(schema)
const scalar = (name: string) => schema.getType(name) as GraphQLScalarType
const asVariable = (name: string, value: unknown) => scalar(name).parseValue(value)
const asLiteral = (name: string, source: string) => scalar(name).parseLiteral(parseValue(source))

describe('scalars', () => {
  it.each([
    ['EdtfDate', '2021-03-13~'],
    ['EdtfDate', '[2021-03-06,2021-03-13]'],
    ['DateTime', '2021-03-01T00:00:00Z'],
    ['DateTime', '2021-03-01T00:00:00.125+02:00'],
    ['DateTime', '2024-02-29T23:59Z'],
    ['Date', '2021-03-01'],
    ['Url', 'https://a.example/b?c=ع'],
    ['Ref', 'isnad:isis'],
    ['Ref', '0f3a'],
  ])('%s takes %s as it is written, in a variable and in the text', (name, value) => {
    expect([asVariable(name, value), asLiteral(name, JSON.stringify(value))]).toEqual([value, value])
  })

  it.each([
    ['EdtfDate', '13/03/2021', 'is no date in EDTF'],
    ['DateTime', '2021-03-01', 'is no moment'],
    ['DateTime', '2021-03-01T00:00:00', 'is no moment'],
    ['DateTime', '2021-02-31T00:00:00Z', 'is no moment'],
    ['DateTime', '2021-03-01T25:00:00Z', 'is no moment'],
    ['DateTime', 'T00:00:00Z', 'is no moment'],
    ['Date', '2021-02-29', 'is no date'],
    ['Date', '2021-3-1', 'is no date'],
    ['Url', 'a.example', 'is no URL'],
    ['Ref', ' ', 'never empty'],
  ])('%s refuses %j in a sentence, in a variable and in the text', (name, value, sentence) => {
    expect(() => asVariable(name, value)).toThrow(sentence)
    expect(() => asLiteral(name, JSON.stringify(value))).toThrow(sentence)
  })

  it.each(['EdtfDate', 'DateTime', 'Date', 'Url', 'Ref'])('%s is a string and nothing else', (name) => {
    for (const value of [2021, true, ['2021'], { a: 1 }])
      expect(() => asVariable(name, value)).toThrow(`${name} is written as a string, not as ${JSON.stringify(value)}.`)
    for (const source of ['2021', 'true', 'TODAY', '["2021"]'])
      expect(() => asLiteral(name, source)).toThrow(`${name} is written as a string.`)
  })
})
