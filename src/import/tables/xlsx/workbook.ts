import { statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { UnreadableFile } from '../../seed/files/read-lines.ts'

/** What a workbook may take of disk and, unpacked, of memory and time; larger tables are saved as CSV. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024
export const MAX_PART_BYTES = 256 * 1024 * 1024
const MAX_PARTS = 1000

/** The parts of an XLSX file, which is a ZIP archive of XML. */
export interface Workbook {
  has(name: string): boolean
  /** Streams a part; one that unpacks to more than it says, or than a part may have, is refused. */
  open(name: string): Promise<Readable>
  close(): void
}

export async function openWorkbook(path: string): Promise<Workbook> {
  const { size } = statSync(path)
  if (size > MAX_FILE_BYTES) throw tooLarge(`The workbook has ${size} bytes`, MAX_FILE_BYTES)
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: Error) => {
    throw refusal('MALFORMED', `The file is a damaged ZIP archive: ${error.message}.`)
  })
  try {
    const parts = await partsOf(zip)
    if (!parts.has('xl/workbook.xml')) {
      throw refusal('MALFORMED', 'The file is a ZIP archive and no workbook. Unpack it and import what is in it.')
    }
    return { has: (name) => parts.has(name), open: (name) => openPart(zip, parts, name), close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function partsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MAX_PARTS)
    throw refusal('FILE_TOO_LARGE', `The archive has ${zip.entryCount} parts, more than ${MAX_PARTS}.`)
  const parts = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) parts.set(entry.fileName, entry)
  } catch (error) {
    throw refusal('MALFORMED', `The file is a damaged ZIP archive: ${(error as Error).message}.`)
  }
  return parts
}

async function openPart(zip: ZipFile, parts: ReadonlyMap<string, Entry>, name: string): Promise<Readable> {
  const entry = parts.get(name)
  if (!entry) throw refusal('MALFORMED', `The workbook has no part ${name}, which another part names.`)
  if (entry.isEncrypted()) throw refusal('MALFORMED', 'The workbook is locked with a password.')
  if (entry.uncompressedSize > MAX_PART_BYTES)
    throw tooLarge(`${name} unpacks to ${entry.uncompressedSize} bytes`, MAX_PART_BYTES)
  return zip.openReadStreamPromise(entry).catch((error: Error) => {
    throw refusal('MALFORMED', `The part ${name} of the workbook is damaged: ${error.message}.`)
  })
}

const tooLarge = (what: string, most: number) =>
  refusal('FILE_TOO_LARGE', `${what}, more than ${most}. Save the sheet as CSV.`)

export function refusal(code: 'MALFORMED' | 'FILE_TOO_LARGE', message: string): UnreadableFile {
  return new UnreadableFile(code, message, { line: 1 })
}
