import { expect, it } from 'vitest'
import { unlessSilent } from './unless-silent.ts'

it('gives what the work gives, or throws what it throws', async () => {
  expect(await unlessSilent(Promise.resolve(1), 100)).toBe(1)
  await expect(unlessSilent(Promise.reject(new Error('no')), 100)).rejects.toThrow('no')
})

it('gives up on work of which nothing is heard', async () => {
  const never = new Promise(() => undefined)
  await expect(unlessSilent(never, -4_990)).rejects.toThrow('Neo4j was silent for 10 ms.')
})
