import { describe, expect, test } from 'vitest'
import { createProgress, type Step } from './progress.ts'

function told(isTTY: boolean, steps: readonly (readonly [ms: number, step: Step])[]): string {
  let [text, now] = ['', 0]
  const write = (more: string) => {
    text += more
  }
  const progress = createProgress({ isTTY, write }, () => now)
  for (const [ms, step] of steps) {
    now = ms
    progress.report(step)
  }
  progress.end()
  return text
}

describe('progress', () => {
  test('is one line on a terminal, with rate and time left', () => {
    const text = told(true, [
      [0, { step: 'claims', done: 1, total: 10_000 }],
      [50, { step: 'claims', done: 2, total: 10_000 }],
      [2_000, { step: 'claims', done: 4_000, total: 10_000 }],
      [5_000, { step: 'claims', done: 10_000, total: 10_000 }],
    ])
    expect(text).toBe(
      'claims: 1 of 10,000\r\u001b[Kclaims: 4,000 of 10,000 (2,000 a second, 3 s left)\r\u001b[Kclaims: 10,000 of 10,000 (2,000 a second)\n',
    )
  })

  test('is plain lines elsewhere, not too many of them, and each step ends with one', () => {
    const text = told(false, [
      [0, { step: 'claims', done: 1, total: 3 }],
      [500, { step: 'claims', done: 2, total: 3 }],
      [600, { step: 'claims', done: 3, total: 3 }],
      [700, { step: 'references', done: 1 }],
    ])
    expect(text).toBe('claims: 1 of 3\nclaims: 3 of 3\nreferences: 1\n')
  })
})
