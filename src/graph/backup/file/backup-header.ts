import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { AppError } from '../../../errors/app-error.ts'

export const formatVersion = 1

const count = z.number().int().nonnegative()

const header = z.strictObject({
  format: z.literal('isnad-backup'),
  version: count,
  /** The release of Isnad that made it. */
  release: z.string(),
  madeAt: z.iso.datetime(),
  /** What the schema of the graph had become by then. */
  migrations: z.array(z.strictObject({ version: count, name: z.string(), checksum: z.string() })),
  nodes: count,
  relationships: count,
  /** How many follow the header. */
  bytes: count,
  /** SHA-256 of the header without it, followed by all that follows the header. */
  checksum: z.string(),
})

/** The first line of a backup. */
export type BackupHeader = z.infer<typeof header>

const textLength = 16_384
/** The header is a member of the gzip file of its own, not compressed, so that its length is known before the rest is written. */
const pack = (text: string) => gzipSync(Buffer.from(text), { level: 0 })
export const headerLength = pack(' '.repeat(textLength)).length

export function packHeader(told: BackupHeader): Buffer {
  const text = JSON.stringify(told)
  if (text.length >= textLength) throw new Error('The header of a backup has grown too long for its place.')
  return pack(`${text.padEnd(textLength - 1)}\n`)
}

/** Throws INVALID_BACKUP where the file does not begin with a header that this release can read. */
export function unpackHeader(file: string, bytes: Buffer): BackupHeader {
  const told = read(bytes)
  if (told?.format !== 'isnad-backup') {
    throw new AppError('INVALID_BACKUP', `${file} is no backup: it does not begin with the header of one.`)
  }
  if (told.version !== formatVersion) {
    throw new AppError(
      'INVALID_BACKUP',
      `${file} is a backup of format ${told.version}, made by Isnad ${told.release}; this release reads format ${formatVersion}. Use that release.`,
    )
  }
  const { success, data } = header.safeParse(told)
  if (!success)
    throw new AppError('INVALID_BACKUP', `${file} was altered: its header lacks what a backup tells of itself.`)
  return data
}

function read(bytes: Buffer): Partial<BackupHeader> | null {
  try {
    return JSON.parse(gunzipSync(bytes).toString('utf8'))
  } catch {
    return null
  }
}
