import { createHash, type Hash } from 'node:crypto'
import { canonicalJson } from '../../../lib/canonical-json.ts'
import type { SeedKind } from '../files/seed-file.ts'

/** The hash that `contentHash` gives of a data set as a whole, made of its parts: kinds come in the order of their names. */
export class StreamedHash {
  readonly #hash: Hash = createHash('sha256').update('{')
  #open: string | null = null
  #isFirst = true

  add(kind: SeedKind, input: unknown): void {
    if (this.#open === kind) this.#hash.update(',')
    else {
      this.#begin(kind)
      this.#hash.update('[')
      this.#open = kind
    }
    this.#hash.update(canonicalJson(input))
  }

  addDataset(input: unknown): void {
    this.#begin('dataset')
    this.#hash.update(canonicalJson(input))
  }

  digest(): string {
    this.#close()
    return this.#hash.update('}').digest('hex').slice(0, 32)
  }

  #begin(member: string): void {
    this.#close()
    this.#hash.update(`${this.#isFirst ? '' : ','}"${member}":`)
    this.#isFirst = false
  }

  #close(): void {
    if (this.#open !== null) this.#hash.update(']')
    this.#open = null
  }
}
