import { describe, expect, it } from 'vitest'
import { memoryFor } from './memory.ts'

describe('memoryFor', () => {
  it.each([
    [1024, { heapMb: 512, pageCacheMb: 128, transactionMb: 256 }],
    [8192, { heapMb: 2048, pageCacheMb: 1024, transactionMb: 1024 }],
    [65536, { heapMb: 4096, pageCacheMb: 2048, transactionMb: 2048 }],
  ])('sizes Neo4j for a machine of %i MB', (total, memory) => {
    expect(memoryFor(total)).toEqual(memory)
  })

  it('fits into the machine at hand', () => {
    expect(memoryFor().heapMb).toBeGreaterThanOrEqual(512)
  })
})
