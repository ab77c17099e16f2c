import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { JsonScanner, MAX_PIECE_BYTES } from './json-scanner.ts'
import { readJson } from './read-json.ts'

async function read(content: string | Buffer) {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-json-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'x.json'), content)
  const members = []
  for await (const member of readJson(join(folder, 'x.json'), ['objects'])) members.push(member)
  return members
}

test('members come whole, the elements of a list one by one, each with its line', async () => {
  expect(await read('\uFEFF{ "a": [1, {"b": "}"}],\n"objects": [\n{"c": "\\"]"},\n 7, [8]], "d": null }\n')).toEqual([
    { member: 'a', line: 1, value: [1, { b: '}' }] },
    { member: 'objects', index: 0, line: 3, value: { c: '"]' } },
    { member: 'objects', index: 1, line: 4, value: 7 },
    { member: 'objects', index: 2, line: 4, value: [8] },
    { member: 'd', line: 4, value: null },
  ])
})

test('wherever the bytes are cut, any object comes out as it went in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.integer({ min: 1, max: 9 }),
      (objects, others, size) => {
        const { objects: _, ...members } = others
        const bytes = Buffer.from(JSON.stringify({ ...members, objects }, null, size % 3))
        const scanner = new JsonScanner(['objects'])
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        ).flatMap((chunk) => [...scanner.feed(chunk)])
        scanner.end()
        const values = pieces.map(({ bytes }) => JSON.parse(bytes!.toString()))
        expect(values).toEqual(
          JSON.parse(JSON.stringify([...Object.values(members), ...objects])).map((value: unknown) => value),
        )
      },
    ),
  )
})

test('one faulty element is rejected by itself, and so is one that is too long or too deep', async () => {
  const long = JSON.stringify('x'.repeat(MAX_PIECE_BYTES))
  expect(await read(`{"objects": [{"a" 1},\n${long},\n2,${'['.repeat(9999)}${']'.repeat(9999)}]}`)).toEqual([
    { kind: 'rejected', message: expect.stringMatching(/^What begins here is no JSON: /u), at: { line: 1 } },
    { kind: 'rejected', message: expect.stringContaining('longer than 8388608 bytes'), at: { line: 2 } },
    { member: 'objects', index: 2, line: 3, value: 2 },
    { kind: 'rejected', message: expect.stringContaining('deeper than 200'), at: { line: 3 } },
  ])
})

describe('a file that is no JSON object is refused', () => {
  test.each([
    ['', 'The file ends before it begins: it is empty. It was cut off.'],
    ['id,name\n', 'The file begins with i and not with {: it is no JSON object.'],
    ['{"objects": [{"a": 1},\n{"b": ', 'The file ends inside what begins on line 2. It was cut off.'],
    ['{"objects": [1]', 'The file ends where a comma should stand. It was cut off.'],
    ['{"objects": [1]} x', 'The file is no JSON: x stands where the file has ended.'],
    ['{"objects" [1]}', 'The file is no JSON: [ stands where a colon should stand.'],
    [Buffer.from('{"a": "\xE8"}', 'latin1'), 'The file is not UTF-8. Save it as UTF-8.'],
  ])('%s', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message)
  })
})
