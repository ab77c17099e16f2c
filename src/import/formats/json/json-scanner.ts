import { UnreadableFile } from '../../seed/files/read-lines.ts'

/** A member of the object that a file holds, or one element of a member that is a list. */
export interface JsonPiece {
  member: string
  /** From 0, of an element. */
  index?: number
  /** The line on which it begins. */
  line: number
  /** Null where it is longer, or nested deeper, than a piece may be. */
  bytes: Buffer | null
}

type Expected = 'object' | 'key' | 'colon' | 'value' | 'comma' | 'element' | 'element comma' | 'nothing'

interface Capture {
  line: number
  parts: Buffer[]
  length: number
  depth: number
  deepest: number
  inString: boolean
  isEscaped: boolean
}

/** Longer pieces are passed over unread, so that no file can fill the memory. */
export const MAX_PIECE_BYTES = 8 * 1024 * 1024

/** Deeper ones would exhaust whoever walks them. */
export const MAX_DEPTH = 200

const sign = (letter: string) => letter.charCodeAt(0)
const [QUOTE, BACKSLASH, FEED, COMMA, COLON] = ['"', '\\', '\n', ',', ':'].map(sign) as [
  number,
  number,
  number,
  number,
  number,
]
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = ['{', '}', '[', ']'].map(sign) as [number, number, number, number]
const SPACES = new Set([' ', '\t', '\r', '\n'].map(sign))
const BYTE_ORDER_MARK = 0xef

/** Cuts a JSON file into pieces as its bytes come, so that one of any size can be read. */
export class JsonScanner {
  readonly #lists: ReadonlySet<string>
  #expected: Expected = 'object'
  #capture: Capture | null = null
  #line = 1
  #member = ''
  #index = 0

  /** `lists` are the members whose elements come one by one. */
  constructor(lists: readonly string[]) {
    this.#lists = new Set(lists)
  }

  *feed(chunk: Buffer): Generator<JsonPiece> {
    let at = this.#expected === 'object' && chunk[0] === BYTE_ORDER_MARK ? 3 : 0
    while (at < chunk.length) {
      if (this.#capture) {
        const end = this.#endOfCapture(this.#capture, chunk, at)
        this.#keep(this.#capture, chunk.subarray(at, end))
        at = end
        if (this.#isComplete(this.#capture, chunk, at)) yield* this.#finish(this.#capture)
      } else {
        at = this.#step(chunk[at]!, at)
      }
    }
  }

  end() {
    if (this.#expected === 'nothing') return
    const where = this.#capture
      ? `inside what begins on line ${this.#capture.line}`
      : this.#expected === 'object'
        ? 'before it begins: it is empty'
        : `where a ${this.#expected} should stand`
    throw this.#malformed(`The file ends ${where}. It was cut off.`)
  }

  /** What stands between pieces. */
  #step(byte: number, at: number): number {
    if (byte === FEED) this.#line++
    if (SPACES.has(byte)) return at + 1
    const next = this.#next(byte)
    if (next === 'capture') {
      this.#capture = {
        line: this.#line,
        parts: [],
        length: 0,
        depth: 0,
        deepest: 0,
        inString: false,
        isEscaped: false,
      }
      return at
    }
    this.#expected = next
    return at + 1
  }

  #next(byte: number): Expected | 'capture' {
    switch (this.#expected) {
      case 'object':
        if (byte === OPEN) return 'key'
        throw this.#malformed(`The file begins with ${letter(byte)} and not with {: it is no JSON object.`)
      case 'key':
        if (byte === CLOSE) return 'nothing'
        if (byte === QUOTE) return 'capture'
        break
      case 'colon':
        if (byte === COLON) return 'value'
        break
      case 'value':
        if (byte !== OPEN_LIST || !this.#lists.has(this.#member)) return 'capture'
        this.#index = 0
        return 'element'
      case 'element':
        return byte === CLOSE_LIST ? 'comma' : 'capture'
      case 'comma':
        if (byte === COMMA) return 'key'
        if (byte === CLOSE) return 'nothing'
        break
      case 'element comma':
        if (byte === COMMA) return 'element'
        if (byte === CLOSE_LIST) return 'comma'
        break
    }
    const wanted = this.#expected === 'nothing' ? 'the file has ended' : `a ${this.#expected} should stand`
    throw this.#malformed(`The file is no JSON: ${letter(byte)} stands where ${wanted}.`)
  }

  #keep(capture: Capture, bytes: Buffer) {
    capture.length += bytes.length
    if (capture.length > MAX_PIECE_BYTES) capture.parts = []
    else capture.parts.push(Buffer.from(bytes))
  }

  /** The place after the last byte of the piece in this chunk. */
  #endOfCapture(capture: Capture, chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at]!
      if (byte === FEED) this.#line++
      if (capture.isEscaped) capture.isEscaped = false
      else if (capture.inString) {
        if (byte === BACKSLASH) capture.isEscaped = true
        else if (byte === QUOTE) {
          capture.inString = false
          if (capture.depth === 0) return at + 1
        }
      } else if (byte === QUOTE) capture.inString = true
      else if (byte === OPEN || byte === OPEN_LIST) capture.deepest = Math.max(++capture.depth, capture.deepest)
      else if (byte === CLOSE || byte === CLOSE_LIST) {
        if (capture.depth === 0) return at
        if (--capture.depth === 0) return at + 1
      } else if (capture.depth === 0 && byte === COMMA) return at
    }
    return chunk.length
  }

  /** At the end of a chunk only what is closed is complete; a number goes on until a sign that is none of it. */
  #isComplete(capture: Capture, chunk: Buffer, at: number): boolean {
    if (capture.depth > 0 || capture.inString) return false
    return at < chunk.length || CLOSING.has(chunk[at - 1]!)
  }

  *#finish({ line, parts, length, deepest }: Capture): Generator<JsonPiece> {
    const bytes = length > MAX_PIECE_BYTES || deepest > MAX_DEPTH ? null : Buffer.concat(parts)
    this.#capture = null
    if (this.#expected === 'key') {
      this.#member = bytes === null ? '' : this.#name(bytes)
      this.#expected = 'colon'
    } else if (this.#expected === 'value') {
      this.#expected = 'comma'
      yield { member: this.#member, line, bytes }
    } else {
      this.#expected = 'element comma'
      yield { member: this.#member, index: this.#index++, line, bytes }
    }
  }

  #name(bytes: Buffer): string {
    try {
      return JSON.parse(bytes.toString()) as string
    } catch {
      throw this.#malformed(`The file is no JSON: ${bytes} is no name of a member.`)
    }
  }

  #malformed(message: string): UnreadableFile {
    return new UnreadableFile('MALFORMED', message, { line: this.#line })
  }
}

const CLOSING = new Set([QUOTE, CLOSE, CLOSE_LIST])
const letter = (byte: number) =>
  byte > 32 && byte < 127 ? String.fromCharCode(byte) : `the byte 0x${byte.toString(16)}`
