import { createWriteStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../errors/app-error.ts'
import type { ImportFile } from '../formats/importer.ts'

interface Sought {
  /** A file, a folder of files, or `-` for standard input. */
  readonly source: string
  readonly input: Readable
  /** Where standard input is kept while it is read. */
  readonly folder: string
  readonly map?: string | undefined
  readonly signal?: AbortSignal
}

/** The files to import: of a folder all those in it and in its folders, by their names there, but nothing that is hidden. */
export async function importFiles({ source, input, folder, map, signal }: Sought): Promise<ImportFile[]> {
  const withMap = (file: ImportFile): ImportFile => (map === undefined ? file : { ...file, map })
  if (map !== undefined) await statOf(map)
  if (source === '-') {
    const path = join(folder, 'standard-input')
    await keep(input, path, signal)
    return [withMap({ name: '-', path })]
  }
  if (!(await statOf(source)).isDirectory()) return [withMap({ name: basename(source), path: source })]
  const names = await namesBelow(source)
  if (names.length === 0) throw refused(`The folder ${source} holds no files. Name the folder in which they lie.`)
  return names.map((name) => withMap({ name, path: join(source, name) }))
}

async function namesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile())
  const parts = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep))
  return parts
    .filter((names) => !names.some((name) => name.startsWith('.')))
    .map((names) => names.join('/'))
    .sort()
}

async function keep(input: Readable, path: string, signal: AbortSignal | undefined): Promise<void> {
  try {
    await pipeline(input, createWriteStream(path), signal ? { signal } : {})
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  }
}

async function statOf(path: string) {
  try {
    return await stat(path)
  } catch {
    throw refused(`There is no file or folder ${path}. Name one that is there, or - for standard input.`)
  }
}

const refused = (sentence: string) => new AppError('BAD_USER_INPUT', sentence)
