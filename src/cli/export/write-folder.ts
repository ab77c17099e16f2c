import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ExportedFile } from '../../export/exporter.ts'

/** Writes the files of an export below a folder, one after the other. */
export async function writeFolder(folder: string, files: AsyncIterable<ExportedFile>, signal?: AbortSignal) {
  for await (const { path, content } of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await pipeline(Readable.from(content, { objectMode: false }), createWriteStream(file), { signal })
  }
}
