import { totalmem } from 'node:os'

export interface Memory {
  readonly heapMb: number
  readonly pageCacheMb: number
  /** What one transaction may take of the heap. */
  readonly transactionMb: number
}

/**
 * A quarter of the machine for the heap and an eighth for the page cache, within what a graph of this kind can use. One transaction
 * gets half of the heap, so that none by itself leaves the others without.
 */
export function memoryFor(totalMb: number = machineMb()): Memory {
  const heapMb = clamp(totalMb / 4, 512, 4096)
  return { heapMb, pageCacheMb: clamp(totalMb / 8, 128, 2048), transactionMb: Math.round(heapMb / 2) }
}

/** In a container the limit counts, not the host; without one Node reports a number beyond any memory. */
function machineMb(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) / 2 ** 20
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), most))
}
