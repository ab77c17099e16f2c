import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { fromBuffer, type ZipFile } from 'yauzl'
import type { ExportedFile } from '../../exporter.ts'
import { zipped } from './zipped.ts'

const moment = new Date('2021-03-01T00:00:00Z')

async function* pieces(...all: string[]): AsyncGenerator<string> {
  yield* all
}

async function packed(files: AsyncIterable<ExportedFile>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of zipped(files, moment)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function contentsOf(buffer: Buffer): Promise<[name: string, text: string][]> {
  const open = promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer)
  const zip = await open(buffer, { lazyEntries: true })
  const contents: [string, string][] = []
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(contents))
    zip.on('entry', (entry) =>
      zip.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error)
        let text = ''
        for await (const chunk of stream) text += chunk
        contents.push([entry.fileName, text])
        zip.readEntry()
      }),
    )
    zip.readEntry()
  })
}

describe('zipped', () => {
  test('holds every file, in order and whole', async () => {
    async function* files(): AsyncGenerator<ExportedFile> {
      yield { path: 'a/one.txt', content: pieces('first ', 'second') }
      yield { path: 'two.txt', content: pieces('ثالث') }
    }
    const buffer = await packed(files())
    expect(await contentsOf(buffer)).toEqual([
      ['a/one.txt', 'first second'],
      ['two.txt', 'ثالث'],
    ])
    expect(await packed(files())).toEqual(buffer)
  })

  test('fails where a file does', async () => {
    async function* failing(): AsyncGenerator<string> {
      yield 'half'
      throw new Error('The database has gone.')
    }
    async function* files(): AsyncGenerator<ExportedFile> {
      yield { path: 'one.txt', content: failing() }
    }
    await expect(packed(files())).rejects.toThrow('gone')
  })

  test('stops reading where nobody takes it any more', async () => {
    let read = 0
    let isLeft = false
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) {
          read++
          yield Array.from({ length: 10_000 }, () => Math.random()).join('')
        }
      } finally {
        isLeft = true
      }
    }
    async function* files(): AsyncGenerator<ExportedFile> {
      yield { path: 'one.txt', content: endless() }
    }
    for await (const _ of zipped(files(), moment)) break
    const before = read
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([isLeft, read]).toEqual([true, before])
  })
})
