import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe('{"a":{"c":3,"d":2},"b":1}')
  })

  it('leaves out what says nothing, wherever it stands', () => {
    expect(canonicalJson({ a: null, b: undefined, c: [], d: {}, e: { f: null } })).toBe('null')
    expect(canonicalJson({ a: 0, b: false, c: '' })).toBe('{"a":0,"b":false,"c":""}')
  })

  it('keeps the order and the places of a list', () => {
    expect(canonicalJson([2, 1, null])).toBe('[2,1,null]')
  })
})
