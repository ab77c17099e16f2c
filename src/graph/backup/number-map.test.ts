import { describe, expect, it } from 'vitest'
import { numberMap } from './number-map.ts'

describe('numberMap', () => {
  it('knows what was set and nothing else, near and far apart', () => {
    const map = numberMap()
    for (const key of [0, 1, 4_095, 4_096, 2 ** 40]) map.set(key, key * 2)
    expect([0, 1, 2, 4_095, 4_096, 2 ** 40, 2 ** 40 + 1].map(map.get)).toEqual([
      0,
      2,
      undefined,
      8_190,
      8_192,
      2 ** 41,
      undefined,
    ])
  })
})
