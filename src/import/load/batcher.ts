/** Gathers what is to be written until there is enough for a transaction. */
export class Batcher<T> {
  readonly #size: number
  readonly #write: (batch: T[]) => Promise<void>
  #waiting: T[] = []

  constructor(size: number, write: (batch: T[]) => Promise<void>) {
    this.#size = size
    this.#write = write
  }

  async add(...items: readonly T[]): Promise<void> {
    for (const item of items) {
      this.#waiting.push(item)
      if (this.#waiting.length >= this.#size) await this.flush()
    }
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return
    const batch = this.#waiting
    this.#waiting = []
    await this.#write(batch)
  }
}
