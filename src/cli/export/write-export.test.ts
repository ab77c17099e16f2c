import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Exported, ExportedFile, Exporter } from '../../export/exporter.ts'
import { writeExport } from './write-export.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-write-export-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function* pieces(): AsyncGenerator<string> {
  yield 'first '
  yield 'second'
}

async function* files(): AsyncGenerator<ExportedFile> {
  yield { path: 'a/one.txt', content: pieces() }
  yield { path: 'two.txt', content: pieces() }
}

const exporter = (more: Partial<Exporter> = {}): Exporter => ({
  ...{ name: 'test', title: 'A test', mediaType: 'text/plain', extension: '.txt', write: pieces },
  ...more,
})

const write = (one: Exporter, name: string, signal = new AbortController().signal) =>
  writeExport({ exporter: one, exported: {} as Exported, output: join(folder, name), signal })

describe('writeExport', () => {
  test('writes a file, and a folder where the format is one and the name has no extension', async () => {
    await write(exporter(), 'out.txt')
    await write(exporter({ files, extension: '.zip' }), 'out')
    await write(exporter({ files, extension: '.zip' }), 'out.zip')
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('first second')
    expect(readFileSync(join(folder, 'out/a/one.txt'), 'utf8')).toBe('first second')
    expect(readdirSync(folder).sort()).toEqual(['out', 'out.txt', 'out.zip'])
  })

  test('leaves what stood there when it is stopped, and nothing beside it', async () => {
    writeFileSync(join(folder, 'out.txt'), 'before')
    const stopping = new AbortController()
    let isLeft = false
    async function* stopped() {
      try {
        yield 'half'
        stopping.abort()
        yield 'more'
      } finally {
        isLeft = true
      }
    }
    await expect(write(exporter({ write: stopped }), 'out.txt', stopping.signal)).rejects.toThrow('aborted')
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('before')
    expect(readdirSync(folder)).toEqual(['out.txt'])
    expect(isLeft).toBe(true)
  })

  test('leaves no folder behind when a file of it fails', async () => {
    async function* failing(): AsyncGenerator<ExportedFile> {
      yield { path: 'one.txt', content: pieces() }
      throw new Error('The database has gone.')
    }
    await expect(write(exporter({ files: failing }), 'out')).rejects.toThrow('gone')
    expect(readdirSync(folder)).toEqual([])
  })

  test('refuses a folder that is there, and one that is not', async () => {
    await write(exporter({ files }), 'out')
    await expect(write(exporter({ files }), 'out')).rejects.toThrow('is there already')
    await expect(write(exporter(), 'nowhere/out.txt')).rejects.toThrow('There is no folder')
  })
})
