import { byteLines, type Line, readLines, UnreadableFile } from '../seed/files/read-lines.ts'

/**
 * The lines of a file in UTF-8 or, as some publishers write them still, in Windows-1252. The file is read twice: one that has
 * both is refused, for no reading of it would be right.
 */
export async function* westernLines(path: string): AsyncGenerator<Line> {
  if (!(await isWindows(path))) {
    yield* readLines(path)
    return
  }
  const decoder = new TextDecoder('windows-1252')
  let number = 1
  for await (const bytes of byteLines(path)) yield { number: number++, text: decoder.decode(bytes) }
}

async function isWindows(path: string): Promise<boolean> {
  const strict = new TextDecoder('utf-8', { fatal: true })
  const first: { unicode?: number; other?: number } = {}
  let line = 0
  for await (const bytes of byteLines(path)) {
    line++
    if (bytes.every((byte) => byte < 0x80)) continue
    const kind = canRead(strict, bytes) ? 'unicode' : 'other'
    first[kind] ??= line
  }
  const { unicode, other } = first
  if (unicode === undefined || other === undefined) return other !== undefined
  const message = `The file has two encodings: line ${unicode} is UTF-8 and line ${other} is not. Save all of it as UTF-8.`
  throw new UnreadableFile('NOT_UTF8', message, { line: other })
}

function canRead(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer): boolean {
  try {
    decoder.decode(bytes)
    return true
  } catch {
    return false
  }
}
