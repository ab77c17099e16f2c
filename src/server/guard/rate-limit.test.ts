import { describe, expect, it } from 'vitest'
import { createRateLimit } from './rate-limit.ts'

function limitAt(perMinute: number) {
  const clock = { now: 0 }
  return { clock, ...createRateLimit(perMinute, () => clock.now) }
}

describe('the limit of a viewer', () => {
  it('is what a minute gives, at once or in parts', () => {
    const { take } = limitAt(600)
    expect([take('a', 300), take('a', 300), take('a', 1)]).toEqual([0, 0, 1])
  })

  it('fills up steadily, and to no more than it was', () => {
    const { take, clock } = limitAt(600)
    take('a', 600)
    clock.now = 1_000
    expect([take('a', 10), take('a', 1)]).toEqual([0, 1])
    clock.now = 3_600_000
    expect([take('a', 600), take('a', 1)]).toEqual([0, 1])
  })

  it('lets a request pass that is larger, and those after it wait until it is paid', () => {
    const { take, clock } = limitAt(600)
    expect([take('a', 1_200), take('a', 1)]).toEqual([0, 61])
    clock.now = 60_000
    expect(take('a', 1)).toBe(1)
    clock.now = 61_000
    expect(take('a', 1)).toBe(0)
  })

  it('takes nothing for what it refuses', () => {
    const { take, clock } = limitAt(600)
    take('a', 600)
    for (let i = 0; i < 100; i += 1) take('a', 600)
    clock.now = 1_000
    expect(take('a', 1)).toBe(0)
  })

  it('is its own', () => {
    const { take } = limitAt(600)
    take('a', 600)
    expect(take('b', 600)).toBe(0)
  })

  it('is none where it is zero', () => {
    const { take } = limitAt(0)
    expect([take('a', 1e9), take('a', 1e9)]).toEqual([0, 0])
  })
})

it('viewers beyond number do not fill the memory: the one that has been quiet for longest is forgotten', () => {
  const { take } = limitAt(600)
  take('first', 600)
  take('second', 600)
  take('first', 600)
  for (let i = 0; i < 9_999; i += 1) take(`other ${i}`, 1)
  expect(take('first', 1)).toBeGreaterThan(0)
  expect(take('second', 1)).toBe(0)
})
