import { createHash } from 'node:crypto'

/**
 * Slugs of which only it is to be known whether they are among them: eight bytes for each, so that millions of them
 * fit. That one which is not among them is taken for one that is, happens once in many millions of data sets.
 */
export class SlugSet {
  #marks = new BigUint64Array(1_024)
  #size = 0
  #isSorted = true

  add(slug: string): void {
    if (this.#size === this.#marks.length) {
      const larger = new BigUint64Array(this.#size * 2)
      larger.set(this.#marks)
      this.#marks = larger
    }
    this.#marks[this.#size++] = SlugSet.markOf(slug)
    this.#isSorted = false
  }

  has(slug: string): boolean {
    this.#sort()
    const mark = SlugSet.markOf(slug)
    let [low, high] = [0, this.#size - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = this.#marks[middle]!
      if (found === mark) return true
      if (found < mark) low = middle + 1
      else high = middle - 1
    }
    return false
  }

  /** The marks of slugs that were added more than once. */
  repeated(): Set<bigint> {
    this.#sort()
    const found = new Set<bigint>()
    for (let at = 1; at < this.#size; at++) if (this.#marks[at] === this.#marks[at - 1]) found.add(this.#marks[at]!)
    return found
  }

  static markOf(slug: string): bigint {
    return createHash('sha256').update(slug).digest().readBigUInt64LE()
  }

  #sort(): void {
    if (this.#isSorted) return
    this.#marks.subarray(0, this.#size).sort()
    this.#isSorted = true
  }
}
