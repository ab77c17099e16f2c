import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workbook, workbookOf } from '../testing/workbook.ts'
import { zip } from '../testing/zip.ts'
import { MAX_FILE_BYTES, MAX_PART_BYTES } from './workbook.ts'
import { xlsxRows } from './xlsx-rows.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-xlsx-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(content: Buffer) {
  const path = join(folder, 'table.xlsx')
  await writeFile(path, content)
  return readAt(path)
}

async function readAt(path: string) {
  const rows: [number, string[]][] = []
  for await (const { line, cells } of xlsxRows(path)) rows.push([line, cells])
  return rows
}

test('the rows of the first sheet are read as those of its CSV would be', async () => {
  const rows = [
    ['id', 'name', 'note'],
    ['1', 'A & B ', ''],
    ['', '', ''],
    ['2.5', '', 'x'],
  ]
  expect(await read(workbook(rows))).toEqual([
    [1, ['id', 'name', 'note']],
    [2, ['1', 'A & B ', '']],
    [4, ['2.5', '', 'x']],
  ])
})

test('columns beyond Z, words in the cell, formulas and errors are read', async () => {
  const header = Array.from({ length: 28 }, (_, at) => `c${at}`)
  expect((await read(workbook([header])))[0]![1]).toEqual(header)
  const row =
    '<row r="3"><c r="A3" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c r="B3" t="str"><f>A1</f><v>sum</v></c><c r="C3" t="e"><v>#N/A</v></c><c r="D3" t="b"><v>1</v></c></row>'
  expect(await read(workbookOf(row))).toEqual([[3, ['ab', 'sum', '', '1']]])
})

test('numbers that are shown as dates are dates', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="171" formatCode="0.0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>'
  const cells = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>43356.5</v></c>`).join('')
  const [row] = await read(workbookOf(`<row>${cells}</row>`, [{ name: 'xl/styles.xml', content: styles }]))
  expect(row![1]).toEqual(['43356.5', '2018-09-13', '2018-09-13', '43356.5'])
})

test('what is no workbook, or a damaged one, is refused', async () => {
  await expect(read(zip([{ name: 'data.csv', content: 'a,b' }]))).rejects.toThrow(
    'The file is a ZIP archive and no workbook. Unpack it and import what is in it.',
  )
  await expect(read(workbook([['a']]).subarray(0, 300))).rejects.toThrow(/^The file is a damaged ZIP archive: /)
  await expect(read(workbookOf('<row><c></row>'))).rejects.toThrow(
    /^The part xl\/worksheets\/sheet1.xml of the workbook cannot be read: /,
  )
})

test('a ZIP bomb is refused, whatever it says of its size', async () => {
  const bomb = { name: 'xl/sharedStrings.xml', content: `<sst>${'<si><t>boom</t></si>'.repeat(100_000)}</sst>` }
  await expect(read(workbookOf('', [{ ...bomb, size: MAX_PART_BYTES + 1 }]))).rejects.toThrow(
    `xl/sharedStrings.xml unpacks to ${MAX_PART_BYTES + 1} bytes, more than ${MAX_PART_BYTES}. Save the sheet as CSV.`,
  )
  await expect(read(workbookOf('', [{ ...bomb, size: 10 }]))).rejects.toThrow(
    /^The part xl\/sharedStrings.xml of the workbook is damaged: /,
  )
  const entities = '<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>'
  await expect(read(workbookOf('', [{ name: 'xl/sharedStrings.xml', content: entities }]))).rejects.toThrow(
    'it has a document type, which no workbook needs',
  )
})

test('a row that would fill the memory is refused, and so is a workbook that is too large', async () => {
  const words = 'x'.repeat(1024 * 1024 + 1)
  await expect(read(workbookOf(`<row r="1"><c t="str"><v>${words}</v></c></row>`))).rejects.toThrow(
    /^Row 1 is longer than/,
  )
  await expect(read(workbookOf('<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>'))).rejects.toThrow(/^Row 1 is longer than/)
  const path = join(folder, 'large.xlsx')
  await writeFile(path, workbook([['a']]))
  await truncate(path, MAX_FILE_BYTES + 1)
  await expect(readAt(path)).rejects.toThrow(
    `The workbook has ${MAX_FILE_BYTES + 1} bytes, more than ${MAX_FILE_BYTES}.`,
  )
})
