import { expect, test } from 'vitest'
import { peek } from './peek.ts'

async function* upTo(last: number) {
  for (let at = 1; at <= last; at += 1) yield at
}

test.each([0, 1, 3])('gives the first of %d items, and all of them', async (count) => {
  const { first, all } = await peek(upTo(count))
  expect(first).toBe(count === 0 ? undefined : 1)
  const seen: number[] = []
  for await (const item of all) seen.push(item)
  expect(seen).toEqual(Array.from({ length: count }, (_, at) => at + 1))
})
