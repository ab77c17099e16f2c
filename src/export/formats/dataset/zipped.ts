import { once } from 'node:events'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { ExportedFile } from '../../exporter.ts'

/** Packs files as they come into a ZIP that is read as it is made. */
export async function* zipped(files: AsyncIterable<ExportedFile>, mtime: Date): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  // What goes wrong with a file ends the packing below; told by nobody, it would end the process.
  zip.on('error', () => undefined)
  const stopping = new AbortController()
  const adding = addAll(zip, files, { mtime, signal: stopping.signal }).catch((error) => output.destroy(error as Error))
  try {
    yield* output as AsyncIterable<Uint8Array>
  } finally {
    stopping.abort()
    await adding
  }
}

interface Adding {
  readonly mtime: Date
  readonly signal: AbortSignal
}

/** One file after the other: the next is opened when all of the one before was taken. */
async function addAll(zip: ZipFile, files: AsyncIterable<ExportedFile>, { mtime, signal }: Adding): Promise<void> {
  for await (const { path, content } of files) {
    const stream = Readable.from(content, { objectMode: false })
    const ended = once(stream, 'end', { signal })
    zip.addReadStream(stream, path, { mtime })
    try {
      await ended
    } finally {
      stream.destroy()
    }
  }
  zip.end()
}
