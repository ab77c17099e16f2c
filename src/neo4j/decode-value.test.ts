import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { decodeValue } from './decode-value.ts'

describe('decodeValue', () => {
  it('reduces nodes and relationships to their properties, inside lists and maps too', () => {
    const node = new neo4j.types.Node(1, ['Actor'], { id: 'a' }, '1')
    const relationship = new neo4j.types.Relationship(2, 1, 1, 'LINK', { id: 'l' }, '2', '1', '1')
    expect(decodeValue([{ node, relationship }])).toEqual([{ node: { id: 'a' }, relationship: { id: 'l' } }])
  })

  it('lists the nodes and the relationships of a path in order', () => {
    const [a, b] = ['a', 'b'].map((id, index) => new neo4j.types.Node(index, [], { id }, id))
    const relationship = new neo4j.types.Relationship(2, 0, 1, 'LINK', { id: 'l' }, 'l', 'a', 'b')
    const path = new neo4j.types.Path(a!, b!, [new neo4j.types.PathSegment(a!, relationship, b!)])
    expect(decodeValue(path)).toEqual({ nodes: [{ id: 'a' }, { id: 'b' }], relationships: [{ id: 'l' }] })
  })

  it('writes times as ISO 8601', () => {
    expect(decodeValue(new neo4j.types.Date(2024, 1, 2))).toBe('2024-01-02')
    expect(decodeValue(new neo4j.types.DateTime(2024, 1, 2, 3, 4, 5, 0, 0))).toBe('2024-01-02T03:04:05Z')
    expect(decodeValue(new neo4j.types.Duration(1, 2, 3, 0))).toBe('P1M2DT3S')
  })

  it('gives a point by its coordinates', () => {
    expect(decodeValue(new neo4j.types.Point(4326, 40.14, 35.33))).toEqual({ srid: 4326, x: 40.14, y: 35.33 })
  })

  it('keeps what JSON can hold and makes the rest safe', () => {
    expect(decodeValue({ a: 1, b: 'x', c: null, d: [true] })).toEqual({ a: 1, b: 'x', c: null, d: [true] })
    expect(decodeValue([Number.NaN, Number.POSITIVE_INFINITY, 2n ** 60n])).toEqual([null, null, '1152921504606846976'])
    expect(decodeValue(new Int8Array([104, 105]))).toBe('aGk=')
  })
})
