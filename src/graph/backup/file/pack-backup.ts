import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { AppError } from '../../../errors/app-error.ts'
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
    return await open(file, 'wx', ownerOnly)
  } catch (error) {
    throw new AppError('BAD_USER_INPUT', `${file} cannot be written: ${(error as Error).message}.`)
  }
}

/** Each chunk goes where the one before it ended: a stream of files would close the handle where anything fails. */
async function packText(handle: FileHandle, text: AsyncIterable<string>): Promise<{ bytes: number; checksum: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  await handle.write(Buffer.alloc(headerLength))
  await pipeline(text, createGzip(compression), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk)
      await handle.writeFile(chunk)
      bytes += chunk.length
    }
  })
  return { bytes, checksum: hash.digest('hex') }
}
