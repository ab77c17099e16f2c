import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { Line } from '../seed/files/read-lines.ts'
import { csvRows } from './csv-rows.ts'
import { readTable } from './read-table.ts'
import { needed, optional, type TableLayout } from './table-layout.ts'

const layout = {
  title: 'example',
  columns: { id: needed('new_id', 'id'), name: needed(), note: optional() },
} satisfies TableLayout

async function* linesOf(text: string): AsyncGenerator<Line> {
  for (const [at, line] of text.split(/(?<=\n)/).entries()) yield { number: at + 1, text: line }
}

async function read(text: string) {
  const rows: unknown[] = []
  for await (const row of readTable(csvRows(linesOf(text)), layout)) {
    rows.push(
      'kind' in row ? [row.at.line, row.message] : [row.line, row.text('id'), row.text('name'), row.text('note')],
    )
  }
  return rows
}

test('columns are found by name in any order and case, by the newest name that a release has', async () => {
  expect(await read('Name,ID,other\nA,1,x\n')).toEqual([[2, '1', 'A', '']])
  expect(await read('id,name,note,new_id\n1,A,n,2\n')).toEqual([[2, '2', 'A', 'n']])
})

test('rows keep the line on which they begin, whatever line ends and breaks within cells the file has', async () => {
  expect(await read('id,name\r\n1,"A\r\nB"\r\n\r\n2,"C, D"\n3,"say ""E"""\r\n')).toEqual([
    [2, '1', 'A\nB', ''],
    [5, '2', 'C, D', ''],
    [6, '3', 'say "E"', ''],
  ])
})

test('a row of another length is rejected with its line, and the next is read', async () => {
  expect(await read('id,name\n1\n2,B\n')).toMatchObject([
    [2, expect.stringMatching(/^The row has 1 cells and the header 2/)],
    [3, '2', 'B', ''],
  ])
})

test('columns without a name, and of one name that is not read, are kept under names of their own', async () => {
  for await (const row of readTable(csvRows(linesOf('id,name,,x,x\n1,A,b,c,d\n')), layout)) {
    expect('fields' in row && row.fields).toEqual({ id: '1', name: 'A', 'column 3': 'b', x: 'c', 'x (2)': 'd' })
  }
})

test('an error of the file itself comes through', async () => {
  const broken = Readable.from(
    (async function* () {
      yield { number: 1, text: 'id,name\n' }
      throw new Error('the disk is gone')
    })(),
  )
  await expect(async () => {
    for await (const _ of readTable(csvRows(broken as AsyncIterable<Line>), layout));
  }).rejects.toThrow('the disk is gone')
})
