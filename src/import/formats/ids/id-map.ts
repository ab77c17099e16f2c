/**
 * From ids to numbers below 255, in some fifteen bytes for each id, however long it is: what has to be known of all ids of a
 * file is kept in this. Of an id only 64 bits of a hash are kept, so that of ten million ids two are mistaken for one with a
 * chance of three in a million.
 */
export class IdMap {
  #size = 0
  #slots = 1024
  #high = new Uint32Array(this.#slots)
  #low = new Uint32Array(this.#slots)
  /** One more than the number; 0 where a slot is free. */
  #values = new Uint8Array(this.#slots)

  get(id: string): number | undefined {
    const value = this.#values[this.#slotOf(hash(id, SEED), hash(id, OTHER_SEED))]!
    return value === 0 ? undefined : value - 1
  }

  set(id: string, value: number) {
    if (this.#size * 3 > this.#slots * 2) this.#grow()
    this.#put(hash(id, SEED), hash(id, OTHER_SEED), value + 1)
  }

  #put(high: number, low: number, value: number) {
    const slot = this.#slotOf(high, low)
    if (this.#values[slot] === 0) this.#size++
    this.#high[slot] = high
    this.#low[slot] = low
    this.#values[slot] = value
  }

  /** Where the id stands, or the free slot where it belongs. */
  #slotOf(high: number, low: number): number {
    let slot = low & (this.#slots - 1)
    while (this.#values[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low)) {
      slot = (slot + 1) & (this.#slots - 1)
    }
    return slot
  }

  #grow() {
    const [high, low, values] = [this.#high, this.#low, this.#values]
    this.#slots *= 2
    this.#size = 0
    this.#high = new Uint32Array(this.#slots)
    this.#low = new Uint32Array(this.#slots)
    this.#values = new Uint8Array(this.#slots)
    for (const [slot, value] of values.entries()) if (value !== 0) this.#put(high[slot]!, low[slot]!, value)
  }
}

const [SEED, OTHER_SEED] = [0x9747b28c, 0x3c6ef372]

/** Murmur3 over the letters, with its mixing at the end. */
function hash(text: string, seed: number): number {
  let sum = seed
  for (let at = 0; at < text.length; at++) {
    let word = Math.imul(text.charCodeAt(at), 0xcc9e2d51)
    word = Math.imul((word << 15) | (word >>> 17), 0x1b873593)
    sum ^= word
    sum = (Math.imul((sum << 13) | (sum >>> 19), 5) + 0xe6546b64) | 0
  }
  sum ^= text.length
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35)
  return (sum ^ (sum >>> 16)) >>> 0
}
