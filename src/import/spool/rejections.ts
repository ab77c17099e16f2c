import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { readLines } from '../seed/files/read-lines.ts'
import type { Position } from '../seed/problem.ts'

/** A row of a file that was not taken, with the reason. */
export interface Rejected extends Position {
  readonly file: string
  readonly message: string
}

/** All that was refused, kept in a file: there may be as many rejections as rows. */
export class Rejections {
  readonly #path: string
  readonly #stream: WriteStream
  #count = 0

  constructor(path: string) {
    this.#path = path
    this.#stream = createWriteStream(path)
  }

  get count(): number {
    return this.#count
  }

  async add(rejected: Rejected): Promise<void> {
    this.#count++
    const message = rejected.message.length > 4_000 ? `${rejected.message.slice(0, 4_000)}…` : rejected.message
    if (!this.#stream.write(`${JSON.stringify({ ...rejected, message })}\n`)) await once(this.#stream, 'drain')
  }

  /** In the order in which they were found. */
  async *all(): AsyncGenerator<Rejected> {
    await new Promise<void>((resolve, reject) => this.#stream.write('', (error) => (error ? reject(error) : resolve())))
    for await (const { text } of readLines(this.#path)) yield JSON.parse(text) as Rejected
  }

  async close(): Promise<void> {
    this.#stream.end()
    await once(this.#stream, 'close')
  }
}

/** One rejection as a line that editors and terminals make clickable. */
export function printRejected({ file, line, column, message }: Rejected): string {
  return `${[file, line, ...(column === undefined ? [] : [column])].join(':')} ${message}`
}
