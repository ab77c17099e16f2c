import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import type { Position, ProblemCode } from '../problem.ts'

/** A file that cannot be read on from here. */
export class UnreadableFile extends Error {
  readonly code: ProblemCode
  readonly position: Position

  constructor(code: ProblemCode, message: string, position: Position) {
    super(message)
    this.code = code
    this.position = position
  }
}

export interface Line {
  /** From 1. */
  number: number
  /** With its line break. */
  text: string
}

/** Longer lines are refused after this many bytes, so that no file can fill the memory. */
export const MAX_LINE_BYTES = 1024 * 1024

const LINE_FEED = 10
const BYTE_ORDER_MARK = '\uFEFF'

/** The lines of a UTF-8 file, one at a time. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let number = 1
  let offset = 0
  for await (const bytes of byteLines(path)) {
    const text = decode(bytes, number, offset)
    yield { number, text: number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text }
    number++
    offset += bytes.length
  }
}

/** The lines of a file of any encoding that has ASCII in it, as bytes. */
export async function* byteLines(path: string): AsyncGenerator<Buffer> {
  let started: Buffer[] = []
  let length = 0
  let line = 1
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0
    while (from < chunk.length) {
      const feed = chunk.indexOf(LINE_FEED, from)
      const end = feed === -1 ? chunk.length : feed + 1
      length += end - from
      if (length > MAX_LINE_BYTES) throw tooLong(line)
      started.push(chunk.subarray(from, end))
      from = end
      if (feed === -1) continue
      yield Buffer.concat(started)
      started = []
      length = 0
      line++
    }
  }
  if (length > 0) yield Buffer.concat(started)
}

function tooLong(line: number): UnreadableFile {
  const message = `Line ${line} is longer than ${MAX_LINE_BYTES} bytes, the most that a line may have. Break it, or split the record.`
  return new UnreadableFile('LINE_TOO_LONG', message, { line })
}

function decode(bytes: Buffer, line: number, offset: number): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const column = firstBadByte(bytes)
  const byte = `0x${bytes[column]!.toString(16).toUpperCase().padStart(2, '0')}`
  const message = `The file is not UTF-8: byte ${offset + column + 1}, ${byte}, stands for no character. Save the file as UTF-8.`
  throw new UnreadableFile('NOT_UTF8', message, { line })
}

/** What a lenient reader makes of the bytes first differs from them where the first bad one stands. */
function firstBadByte(bytes: Buffer): number {
  const written = Buffer.from(bytes.toString('utf8'))
  let at = 0
  while (bytes[at] === written[at]) at++
  return at
}
