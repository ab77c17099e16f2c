import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checksumOf } from './backup-checksum.ts'
import { type BackupHeader, headerLength, packHeader, unpackHeader } from './backup-header.ts'
import type { BackupRecord } from './backup-records.ts'
import { openBackup } from './open-backup.ts'
import { packBackup } from './pack-backup.ts'
import { verifyBackup } from './verify-backup.ts'

const records: BackupRecord[] = [
  { node: 3, labels: ['Actor', 'Node'], properties: { id: 'a', name: 'لواء\u2028' } },
  { node: 9, labels: [], properties: {} },
  { from: 3, type: 'KNOWS', to: 9, properties: { since: { date: [2021, 3, 6] } } },
]
const told = {
  format: 'isnad-backup' as const,
  version: 1,
  release: '0.1.0',
  madeAt: '2026-03-01T00:00:00.000Z',
  migrations: [{ version: 1, name: 'foundation', checksum: 'x' }],
  nodes: 2,
  relationships: 1,
} satisfies Partial<BackupHeader>

let folder: string
let file: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-pack-'))
})
beforeEach(async () => {
  file = join(folder, `${crypto.randomUUID()}.gz`)
  await pack(records)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function pack(some: readonly unknown[]): Promise<void> {
  rmSync(file, { force: true })
  await packBackup(file, told, linesOf(some))
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const value of values) list.push(value)
  return list
}

async function* linesOf(some: readonly unknown[]): AsyncGenerator<string> {
  for (const record of some) yield `${JSON.stringify(record)}\n`
}

const verify = () => verifyBackup(file, () => undefined)

describe('a backup file', () => {
  it('gives what was written to it, as often as it is read', async () => {
    const { header, records: read, close } = await openBackup(file)
    expect(header).toMatchObject(told)
    expect([await all(read()), await all(read())]).toEqual([records, records])
    await close()
    expect(await verify()).toEqual(header)
  })

  it('is gzip with the header as its first line', () => {
    const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
    expect(JSON.parse(lines[0]!)).toMatchObject(told)
    expect(JSON.parse(lines[3]!)).toEqual(records[2])
  })

  it('fails with the error of what it is made of', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield '{}'
      throw new Error('broken off')
    }
    await expect(packBackup(`${file}.broken`, told, broken())).rejects.toThrow('broken off')
  })

  it('cannot be written where no folder is', async () => {
    file = join(folder, 'none', 'backup.gz')
    await expect(pack(records)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('a backup file is refused', () => {
  it.each([
    ['that is cut off', 'cut off', () => truncateSync(file, readFileSync(file).length - 5)],
    ['that is cut off within its header', 'is no backup', () => truncateSync(file, 1_000)],
    ['that has more', 'was altered: its header tells of', () => appendFileSync(file, 'x')],
    ['of which a byte is another', 'checksum', () => flip(headerLength + 20)],
    ['of which the header tells something else', 'checksum', () => rewrite((header) => ({ ...header, nodes: 3 }))],
    ['that holds less than it tells of', 'is not whole', () => resign((header) => ({ ...header, nodes: 3 }))],
    ['of a format to come', 'format 2', () => resign((header) => ({ ...header, version: 2 }))],
    ['that is empty', 'is no backup', () => truncateSync(file, 0)],
    ['that is something else', 'is no backup', () => writeFileSync(file, 'something else')],
  ])('%s', async (_, sentence, harm) => {
    harm()
    const refusal = { code: 'INVALID_BACKUP', message: expect.stringContaining(sentence) }
    await expect(verify()).rejects.toMatchObject(refusal)
  })

  it('that cannot be read, be it a folder or nothing', async () => {
    for (const path of [folder, join(folder, 'nowhere.gz')]) {
      file = path
      await expect(verify()).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('cannot be read'),
      })
    }
  })

  it.each([
    ['names a node that is not there', { from: 3, type: 'KNOWS', to: 4, properties: {} }, 'KNOWS of a node'],
    ['has a value of no type', { from: 3, type: 'KNOWS', to: 9, properties: { a: { money: [1] } } }, 'no value'],
  ])('where a relationship %s', async (_, relationship, sentence) => {
    await pack([...records.slice(0, 2), relationship])
    const refusal = { code: 'INVALID_BACKUP', message: expect.stringContaining(sentence) }
    await expect(verify()).rejects.toMatchObject(refusal)
  })
})

describe('a backup file whose nodes govern a database', () => {
  it.each(['Migration', 'Lock', 'Restore'])('is refused: %s', async (label) => {
    await pack([records[0], { node: 9, labels: [label], properties: {} }, records[2]])
    const refusal = { code: 'INVALID_BACKUP', message: expect.stringContaining(`a node ${label}`) }
    await expect(verify()).rejects.toMatchObject(refusal)
  })
})

function flip(at: number): void {
  const bytes = readFileSync(file)
  bytes[at]! ^= 1
  writeFileSync(file, bytes)
}

type Change = (header: BackupHeader) => BackupHeader

/** Changes the header and leaves its checksum as it was. */
function rewrite(change: Change): void {
  const bytes = readFileSync(file)
  const header = unpackHeader(file, bytes.subarray(0, headerLength))
  writeFileSync(file, Buffer.concat([packHeader(change(header)), bytes.subarray(headerLength)]))
}

/** Changes the header as if the backup had been made with it. */
function resign(change: Change): void {
  const body = readFileSync(file).subarray(headerLength)
  rewrite((header) => {
    const changed = change(header)
    return { ...changed, checksum: checksumOf(changed, createHash('sha256').update(body).digest('hex')) }
  })
}
