import { describe, expect, it } from 'vitest'
import { noRequest } from '../cypher/testing/no-request.ts'
import { narrow, narrowAtRoot } from './narrow.ts'
import { lens } from './testing/lens.ts'
import { reading } from './testing/reading.ts'

const stated = lens({ modalities: ['STATED'] })
const firstHand = lens({ attributions: ['FIRST_HAND'] })
const refusal = expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/^lens\.knownAt: /u) })

describe('narrow', () => {
  it('adds a lens to those above, which go on to hold', () => {
    const outer = narrow(reading(), stated)
    const inner = narrow(outer, firstHand)
    expect(inner.lenses.map(({ given }) => given(noRequest))).toMatchObject([
      { modalities: ['STATED'] },
      { attributions: ['FIRST_HAND'] },
    ])
    expect(outer.lenses).toHaveLength(1)
  })

  it('changes nothing without a lens', () => {
    const same = reading()
    expect(narrow(same, null)).toBe(same)
  })

  it('refuses another moment of the record below the root, and takes the same one in any notation', () => {
    const root = narrowAtRoot(reading(), lens({ knownAt: '2021-03-01T00:00:00Z' }))
    expect(() => narrow(root, lens({ knownAt: '2021-03-02T00:00:00Z' }))).toThrow(refusal)
    expect(narrow(root, lens({ knownAt: '2021-03-01T02:00:00+02:00' })).knownAt).toBe(root.knownAt)
  })

  it('refuses a moment below a root that gives none', () => {
    expect(() => narrow(narrowAtRoot(reading(), null), lens({ knownAt: '2021-03-01T00:00:00Z' }))).toThrow(refusal)
  })
})

describe('narrowAtRoot', () => {
  it('reads the record as of the moment that the lens names', () => {
    const root = narrowAtRoot(reading(), lens({ knownAt: '2021-03-01T00:00:00Z', modalities: ['STATED'] }))
    expect(root.knownAt.value(noRequest)).toBe(Date.UTC(2021, 2, 1))
    expect(root.lenses).toHaveLength(1)
  })

  it('keeps the moment of the request where the lens names none', () => {
    expect(narrowAtRoot(reading(), lens({ modalities: [] })).knownAt.value(noRequest)).toBe(1000)
  })
})
