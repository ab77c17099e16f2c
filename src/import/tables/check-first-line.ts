import { type Line, UnreadableFile } from '../seed/files/read-lines.ts'

const separators = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' }

/** Refuses, before it is parsed, what its first line shows to be no comma-separated table. */
export function checkFirstLine({ text, number: line }: Line, title: string) {
  const refuse = (message: string) => new UnreadableFile('MALFORMED', message, { line })
  const start = text.trimStart()
  if (text.startsWith('PK\u0003\u0004')) {
    throw refuse('The file is a ZIP archive or a workbook, not CSV. Unpack it, or save the sheet as CSV.')
  }
  if (text.includes('\u0000')) throw refuse('The file is binary or UTF-16, not CSV in UTF-8.')
  if (/^[{[]/.test(start))
    throw refuse(`The file is JSON, not CSV. A ${title} file begins with a line of column names.`)
  if (/^<|^@prefix/i.test(start)) {
    throw refuse(`The file is markup, not CSV. A ${title} file begins with a line of column names.`)
  }
  const outside = text.replace(/"[^"]*"/g, '')
  if (outside.includes(',')) return
  const found = Object.entries(separators).find(([sign]) => outside.includes(sign))
  if (found) throw refuse(`The columns are separated by ${found[1]}. Save the file with commas between its columns.`)
}

/** Checks the first line that is not empty, and hands all of them on. */
export async function* checkedLines(lines: AsyncIterable<Line>, title: string): AsyncGenerator<Line> {
  let isChecked = false
  for await (const line of lines) {
    if (!isChecked && line.text.trim() !== '') {
      checkFirstLine(line, title)
      isChecked = true
    }
    yield line
  }
}
