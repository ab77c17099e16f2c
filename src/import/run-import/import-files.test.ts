import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { importFiles } from './import-files.ts'

async function sought(source: (folder: string) => string, map?: string) {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-files-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'rows/deeper'), { recursive: true })
  await mkdir(join(folder, 'rows/.git'))
  for (const name of ['rows/b.csv', 'rows/a.csv', 'rows/.hidden', 'rows/.git/index', 'rows/deeper/c.csv'])
    await writeFile(join(folder, name), 'x')
  await mkdir(join(folder, 'empty'))
  return importFiles({ source: source(folder), input: Readable.from(['some ', 'rows']), folder, map })
}

test('a file is itself, a folder all its files by name, a dash standard input', async () => {
  expect((await sought((folder) => join(folder, 'rows/b.csv'))).map(({ name }) => name)).toEqual(['b.csv'])
  expect((await sought((folder) => join(folder, 'rows'))).map(({ name }) => name)).toEqual([
    'a.csv',
    'b.csv',
    'deeper/c.csv',
  ])
  const [{ name, path }] = (await sought(() => '-')) as [{ name: string; path: string }]
  expect([name, await readFile(path, 'utf8')]).toEqual(['-', 'some rows'])
})

test.each([
  ['none.csv', undefined, 'There is no file or folder'],
  ['empty', undefined, 'holds no files'],
  ['rows', '/no/such/map.yaml', 'There is no file or folder /no/such/map.yaml'],
])('%s is refused', async (name, map, message) => {
  await expect(sought((folder) => join(folder, name), map)).rejects.toThrow(message)
})
