import { type ZipPart, zip } from './zip.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

type Rows = readonly (readonly string[])[]

/** A workbook with these rows as its first sheet: numbers as numbers, words shared, and empty cells left out. */
export function workbook(rows: Rows, parts: readonly ZipPart[] = []): Buffer {
  const strings: string[] = []
  const sheet = rowsOf(rows, strings)
  return zip([
    ...frame,
    { name: 'xl/worksheets/sheet1.xml', content: sheetOf(sheet) },
    ...stringsPart(strings),
    ...parts,
  ])
}

/** A workbook with several sheets, by their names. */
export function workbookWith(sheets: Readonly<Record<string, Rows>>): Buffer {
  const strings: string[] = []
  const parts = Object.values(sheets).map((rows, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    content: sheetOf(rowsOf(rows, strings)),
  }))
  const tabs = Object.keys(sheets).map((name, at) => `<sheet name="${escaped(name)}" r:id="rId${at + 1}"/>`)
  const relations = parts.map(({ name }, at) => `<Relationship Id="rId${at + 1}" Target="/${name}"/>`)
  return zip([
    { name: 'xl/workbook.xml', content: `<workbook xmlns:r="r"><sheets>${tabs.join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${relations.join('')}</Relationships>` },
    ...parts,
    ...stringsPart(strings),
  ])
}

/** The words of its cells are added to those that are shared. */
function rowsOf(rows: Rows, strings: string[]): string {
  const cellOf = (words: string, reference: string) => {
    if (words === '') return ''
    if (/^\d+(\.\d+)?$/.test(words)) return `<c r="${reference}"><v>${words}</v></c>`
    strings.push(words)
    return `<c r="${reference}" t="s"><v>${strings.length - 1}</v></c>`
  }
  return rows
    .map((cells, at) => {
      const row = at + 1
      return `<row r="${row}">${cells.map((words, column) => cellOf(words, `${letters(column)}${row}`)).join('')}</row>`
    })
    .join('')
}

/** A workbook whose first sheet has these rows, as they are written in it. */
export function workbookOf(sheet: string, parts: readonly ZipPart[] = []): Buffer {
  return zip([...frame, { name: 'xl/worksheets/sheet1.xml', content: sheetOf(sheet) }, ...parts])
}

const sheetOf = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

function stringsPart(strings: readonly string[]): ZipPart[] {
  const items = strings.map((words) => `<si><t xml:space="preserve">${escaped(words)}</t></si>`).join('')
  return [{ name: 'xl/sharedStrings.xml', content: `<sst>${items}</sst>` }]
}

const frame: ZipPart[] = [
  {
    name: 'xl/workbook.xml',
    content:
      '<workbook xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="rId7"/><sheet name="Notes" r:id="rId8"/></sheets></workbook>',
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content:
      '<Relationships><Relationship Id="rId8" Target="notes.xml"/><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>',
  },
]
