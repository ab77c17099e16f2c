import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { encodeParams } from './encode-params.ts'

describe('encodeParams', () => {
  it('sends whole numbers as integers at any depth', () => {
    expect(encodeParams({ first: 20, rows: [{ year: 2024, ids: [1, 2] }] })).toEqual({
      first: neo4j.int(20),
      rows: [{ year: neo4j.int(2024), ids: [neo4j.int(1), neo4j.int(2)] }],
    })
  })

  it('leaves fractions, unsafe numbers and everything that is no number as they are', () => {
    const date = new neo4j.types.Date(2024, 1, 2)
    const params = { ratio: 0.5, huge: 2 ** 60, name: '7', none: null, yes: true, big: 7n, date }
    expect(encodeParams(params)).toEqual(params)
    expect(encodeParams(params).date).toBe(date)
  })

  it('does not change what it was given', () => {
    const params = Object.freeze({ rows: Object.freeze([1]) })
    encodeParams(params)
    expect(params).toEqual({ rows: [1] })
  })
})
