import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { readLines } from '../seed/files/read-lines.ts'

export interface Entry {
  /** Without tabs and line breaks. */
  readonly key: string
  /** Without line breaks. */
  readonly text: string
}

const defaultRunBytes = 16 * 1024 * 1024
/** More files than this are not open at once: they are merged into one first. */
const MOST_RUNS = 48

/**
 * Sorts more entries than memory holds: runs of them are sorted and written, then merged. Entries of one key keep the
 * order in which they came.
 */
export class ExternalSort {
  readonly #folder: string
  readonly #runBytes: number
  #entries: Entry[] = []
  #bytes = 0
  #runs: string[] = []
  #written = 0

  constructor(folder: string, runBytes = defaultRunBytes) {
    this.#folder = folder
    this.#runBytes = runBytes
  }

  async add(entry: Entry): Promise<void> {
    this.#entries.push(entry)
    this.#bytes += entry.key.length + entry.text.length + 64
    if (this.#bytes >= this.#runBytes) await this.#endRun()
  }

  /** All entries by key, code unit by code unit. The files of the sort are gone when it ends. */
  async *sorted(): AsyncGenerator<Entry> {
    if (this.#runs.length === 0) {
      yield* this.#entries.sort(byKey)
      this.#entries = []
      return
    }
    await this.#endRun()
    yield* merge(this.#runs)
    for (const run of this.#runs) await rm(run)
  }

  async #endRun(): Promise<void> {
    if (this.#entries.length === 0) return
    const entries = this.#entries.sort(byKey)
    this.#entries = []
    this.#bytes = 0
    this.#runs.push(await this.#write(entries))
    if (this.#runs.length < MOST_RUNS) return
    const merged = await this.#write(merge(this.#runs))
    for (const run of this.#runs) await rm(run)
    this.#runs = [merged]
  }

  async #write(entries: Iterable<Entry> | AsyncIterable<Entry>): Promise<string> {
    const path = join(this.#folder, `run-${this.#written++}`)
    await pipeline(linesOf(entries), createWriteStream(path))
    return path
  }
}

const byKey = (a: Entry, b: Entry) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

async function* linesOf(entries: Iterable<Entry> | AsyncIterable<Entry>): AsyncGenerator<string> {
  for await (const { key, text } of entries) yield `${key}\t${text}\n`
}

async function* merge(runs: readonly string[]): AsyncGenerator<Entry> {
  const heads = await Promise.all(
    runs.map(async (path) => {
      const rest = entriesOf(path)
      return { rest, next: await rest.next() }
    }),
  )
  for (;;) {
    let first = null
    for (const head of heads) {
      if (!head.next.done && (first === null || byKey(head.next.value, first.next.value) < 0)) first = head
    }
    if (first === null) return
    yield first.next.value as Entry
    first.next = await first.rest.next()
  }
}

async function* entriesOf(path: string): AsyncGenerator<Entry> {
  for await (const { text } of readLines(path)) {
    const tab = text.indexOf('\t')
    yield { key: text.slice(0, tab), text: text.slice(tab + 1, -1) }
  }
}
