import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ahead } from './ahead.ts'

async function* counting(to: number, made: number[]): AsyncGenerator<number> {
  for (let number = 1; number <= to; number += 1) {
    made.push(number)
    yield number
  }
}

describe('ahead', () => {
  it('gives every value in order, and makes one beside the one that is used', async () => {
    const [made, seen]: number[][] = [[], []]
    for await (const number of ahead(counting(4, made!))) {
      seen!.push(number)
      await setImmediate()
      expect(made).toEqual([1, 2, 3, 4].slice(0, number + 1))
    }
    expect(seen).toEqual([1, 2, 3, 4])
  })

  it('gives what there is before it fails as its values do', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1
      throw new Error('cut off')
    }
    const seen: number[] = []
    const all = async () => {
      for await (const number of ahead(failing())) {
        await setImmediate()
        seen.push(number)
      }
    }
    await expect(all()).rejects.toThrow('cut off')
    expect(seen).toEqual([1])
  })

  it('ends its values where nobody asks for more', async () => {
    let isEnded = false
    async function* endless(): AsyncGenerator<number> {
      try {
        for (let number = 1; ; number += 1) yield number
      } finally {
        isEnded = true
      }
    }
    for await (const number of ahead(endless())) if (number === 2) break
    expect(isEnded).toBe(true)
  })
})
