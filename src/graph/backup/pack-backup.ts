import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { AppError } from '../../errors/app-error.ts'
import { checksumOf } from './backup-checksum.ts'
import { type BackupHeader, headerLength, packHeader } from './backup-header.ts'

/** The graph is little else than repetition, so that more effort takes longer and saves little. */
const compression = { level: 4 }
const ownerOnly = 0o600

/** Writes a backup of this text; its header is written last, in the place that was left for it. */
export async function packBackup(
  file: string,
  told: Omit<BackupHeader, 'bytes' | 'checksum'>,
  text: AsyncIterable<string>,
): Promise<BackupHeader> {
  const handle = await create(file)
  try {
    const { bytes, checksum } = await packText(handle, text)
    const counted = { ...told, bytes, checksum: '' }
    const header = { ...counted, checksum: checksumOf(counted, checksum) }
    await handle.write(packHeader(header), 0, headerLength, 0)
    await handle.sync()
    return header
  } finally {
    await handle.close()
  }
}

async function create(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'w', ownerOnly)
  } catch (error) {
    throw new AppError('BAD_USER_INPUT', `${file} cannot be written: ${(error as Error).message}.`)
  }
}

async function packText({ fd }: FileHandle, text: AsyncIterable<string>): Promise<{ bytes: number; checksum: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  const count = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
  // By its number: a handle is not closed before a stream of its own is.
  const target = createWriteStream('', { fd, start: headerLength, autoClose: false })
  await pipeline(text, createGzip(compression), count, target)
  return { bytes, checksum: hash.digest('hex') }
}
