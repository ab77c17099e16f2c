import { posix } from 'node:path'
import { walkXml, type XmlHandlers } from './walk-xml.ts'
import { refusal, type Workbook } from './workbook.ts'

/** Words that cells share are held in memory. */
const MAX_SHARED_CHARACTERS = 32 * 1024 * 1024

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const STRINGS = 'xl/sharedStrings.xml'
const STYLES = 'xl/styles.xml'

/** The sheets of a workbook in the order of its tabs, each with the part that holds it. */
export async function sheetsOf(workbook: Workbook): Promise<{ name: string; part: string }[]> {
  const targets = new Map<string, string>()
  await walk(workbook, RELATIONS, {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id && Target) targets.set(Id, Target)
    },
  })
  const sheets: { name: string; part: string }[] = []
  await walk(workbook, WORKBOOK, {
    open(element, { name, ...others }) {
      if (element !== 'sheet') return
      const id = others['r:id'] ?? Object.entries(others).find(([key]) => key.endsWith(':id'))?.[1]
      const target = targets.get(id ?? '')
      if (target) sheets.push({ name: name ?? '', part: partAt(target) })
    },
  })
  if (sheets.length === 0) throw refusal('MALFORMED', 'The workbook has no sheet.')
  return sheets
}

const partAt = (target: string) => (target.startsWith('/') ? target.slice(1) : posix.join('xl', target))

/** Texts are kept once, and cells name them by number; their phonetic readings are left out. */
export async function sharedStrings(workbook: Workbook): Promise<string[]> {
  const strings: string[] = []
  if (!workbook.has(STRINGS)) return strings
  let words = ''
  let total = 0
  const within: string[] = []
  await walk(workbook, STRINGS, {
    open(name) {
      within.push(name)
      if (name === 'si') words = ''
    },
    text(text) {
      if (within.at(-1) !== 't' || within.includes('rPh')) return
      words += text
      total += text.length
      if (total > MAX_SHARED_CHARACTERS)
        throw refusal('FILE_TOO_LARGE', 'The words of the workbook fill too much memory. Save the sheet as CSV.')
    },
    close(name) {
      within.pop()
      if (name === 'si') strings.push(words)
    },
  })
  return strings
}

/** For each style of cells, whether it shows numbers as dates. */
export async function dateStyles(workbook: Workbook): Promise<boolean[]> {
  const custom = new Map<string, boolean>()
  const styles: boolean[] = []
  if (!workbook.has(STYLES)) return styles
  let isInCells = false
  await walk(workbook, STYLES, {
    open(name, attributes) {
      if (name === 'cellXfs') isInCells = true
      if (name === 'numFmt') custom.set(attributes.numFmtId!, showsDate(attributes.formatCode ?? ''))
      if (name === 'xf' && isInCells) {
        const id = attributes.numFmtId ?? '0'
        styles.push(custom.get(id) ?? ((Number(id) >= 14 && Number(id) <= 17) || Number(id) === 22))
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return styles
}

/** Quoted words and colours in brackets are no part of the pattern. */
const showsDate = (code: string) => /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

async function walk(workbook: Workbook, part: string, handlers: XmlHandlers): Promise<void> {
  for await (const _ of walkXml(await workbook.open(part), part, handlers));
}
