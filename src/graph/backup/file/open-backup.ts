import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { AppError } from '../../../errors/app-error.ts'
import { checksumOf } from './backup-checksum.ts'
import { type BackupHeader, headerLength, unpackHeader } from './backup-header.ts'
import { type BackupRecord, isNode } from './backup-records.ts'

export interface OpenBackup {
  readonly header: BackupHeader
  /** All that it holds, in order; throws INVALID_BACKUP at the end where that is not what the header tells. */
  records(): AsyncGenerator<BackupRecord>
  close(): Promise<void>
}

/** Opens a backup; throws INVALID_BACKUP where one byte of it is missing or not what it was. */
export async function openBackup(file: string): Promise<OpenBackup> {
  const handle = await openFile(file)
  try {
    const header = await readHeader(handle, file)
    await assertIntact(handle, file, header)
    return { header, records: () => recordsOf(handle, file, header), close: () => handle.close() }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r')
  } catch (error) {
    throw unreadable(file, error)
  }
}

async function readHeader(handle: FileHandle, file: string): Promise<BackupHeader> {
  const begin = await handle.read(Buffer.alloc(headerLength), 0, headerLength, 0).catch((error: unknown) => {
    throw unreadable(file, error)
  })
  return unpackHeader(file, begin.buffer.subarray(0, begin.bytesRead))
}

const chunkLength = 65_536

/** Not as a stream of files, which closes what it reads from when it is left before its end. */
async function* bodyOf(handle: FileHandle): AsyncGenerator<Buffer> {
  for (let position = headerLength; ; ) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(chunkLength), 0, chunkLength, position)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    position += bytesRead
  }
}

async function assertIntact(handle: FileHandle, file: string, header: BackupHeader): Promise<void> {
  const length = (await handle.stat()).size - headerLength
  if (length < header.bytes) {
    throw invalid(`${file} is cut off: of ${header.bytes} bytes after its header it holds ${length}.`)
  }
  if (length > header.bytes) {
    throw invalid(`${file} was altered: its header tells of ${header.bytes} bytes after it, and it holds ${length}.`)
  }
  const hash = createHash('sha256')
  for await (const chunk of bodyOf(handle)) hash.update(chunk)
  if (checksumOf(header, hash.digest('hex')) !== header.checksum) {
    throw invalid(`${file} was altered: it does not have the checksum that its header tells.`)
  }
}

async function* recordsOf(handle: FileHandle, file: string, header: BackupHeader): AsyncGenerator<BackupRecord> {
  let [nodes, relationships] = [0, 0]
  for await (const line of linesOf(handle)) {
    const record = JSON.parse(line) as BackupRecord
    if (isNode(record)) nodes += 1
    else relationships += 1
    yield record
  }
  if (nodes === header.nodes && relationships === header.relationships) return
  throw invalid(
    `${file} is not whole: its header tells of ${header.nodes} nodes and ${header.relationships} relationships, and it holds ${nodes} and ${relationships}.`,
  )
}

async function* linesOf(handle: FileHandle): AsyncGenerator<string> {
  // The stream of the text ends with the error of either, so that nothing is left to be done here.
  const text = pipeline(bodyOf(handle), createGunzip(), () => undefined).setEncoding('utf8')
  let begun = ''
  for await (const chunk of text) {
    const lines = (begun + chunk).split('\n')
    begun = lines.pop()!
    yield* lines
  }
}

const unreadable = (file: string, error: unknown) =>
  new AppError('BAD_USER_INPUT', `${file} cannot be read: ${(error as Error).message}.`)

const invalid = (sentence: string) => new AppError('INVALID_BACKUP', sentence)
