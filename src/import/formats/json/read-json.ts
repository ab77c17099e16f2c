import { createReadStream } from 'node:fs'
import { UnreadableFile } from '../../seed/files/read-lines.ts'
import { rejected } from '../imported.ts'
import type { Rejection } from '../importer.ts'
import { JsonScanner, MAX_DEPTH, MAX_PIECE_BYTES } from './json-scanner.ts'

export interface JsonMember {
  member: string
  /** From 0, of an element of a list. */
  index?: number
  line: number
  value: unknown
}

const TOO_LARGE = `What begins here is longer than ${MAX_PIECE_BYTES} bytes or nested deeper than ${MAX_DEPTH}, the most that is read.`

/** The members of the object in a JSON file; of those named in `lists` each element by itself. */
export async function* readJson(path: string, lists: readonly string[]): AsyncGenerator<JsonMember | Rejection> {
  const scanner = new JsonScanner(lists)
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (const { bytes, ...place } of scanner.feed(chunk)) {
      if (bytes === null) {
        yield rejected(TOO_LARGE, place.line)
      } else {
        yield parse(bytes, place)
      }
    }
  }
  scanner.end()
}

function parse(bytes: Buffer, place: Omit<JsonMember, 'value'>): JsonMember | Rejection {
  const text = decode(bytes, place.line)
  try {
    return { ...place, value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return rejected(`What begins here is no JSON: ${error.message}.`, place.line)
  }
}

function decode(bytes: Buffer, line: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UnreadableFile('NOT_UTF8', 'The file is not UTF-8. Save it as UTF-8.', { line })
  }
}
