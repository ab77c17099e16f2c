import { shown } from '../../formats/imported.ts'
import { RowProblem } from '../row-problem.ts'
import type { TableRow } from '../table-row.ts'

/** Tables that passed through a spreadsheet or a data frame write whole numbers as `234.0`. */
const WHOLE_NUMBER = /^(\d{1,15})(?:\.0+)?$/
const NUMBER = /^[-+]?\d{1,15}(?:\.\d+)?(?:e[-+]?\d{1,3})?$/i

/** How statistics programs write that there is nothing. */
const NOTHING = /^(?:NA|N\/A|NaN|NULL|None)$/i

/** The words of a cell in which names and numbers of a published data set stand; empty where there is nothing. */
export function textIn<C extends string>(row: TableRow<C>, column: C): string {
  const text = row.text(column)
  return NOTHING.test(text) ? '' : text
}

/** The words of a cell that must not be empty. */
export function words<C extends string>(row: TableRow<C>, column: C): string {
  const text = textIn(row, column)
  if (text === '') throw new RowProblem(`${row.nameOf(column)} is empty.`)
  return text
}

/** A name, which keeps no space around it and no break within it. */
export function nameIn<C extends string>(row: TableRow<C>, column: C): string {
  return words(row, column).replace(/\s+/gu, ' ')
}

/** An id that is a number: `234.0` is 234. */
export function numericId<C extends string>(row: TableRow<C>, column: C): string {
  const text = words(row, column)
  const id = WHOLE_NUMBER.exec(text)?.[1]
  if (id === undefined) throw new RowProblem(`${row.nameOf(column)} is ${shown(text)}, and must be a whole number.`)
  return String(Number(id))
}

/** A number of people, undefined where the cell is empty. */
export function count<C extends string>(row: TableRow<C>, column: C): number | undefined {
  return textIn(row, column) === '' ? undefined : Number(numericId(row, column))
}

/** A decimal number, undefined where the cell is empty. */
export function decimal<C extends string>(row: TableRow<C>, column: C): number | undefined {
  const text = textIn(row, column)
  if (text === '') return undefined
  if (!NUMBER.test(text)) throw new RowProblem(`${row.nameOf(column)} is ${shown(text)}, and must be a number.`)
  return Number(text)
}

/** A code that is 1 where something holds. Empty means that it does not. */
export function flag<C extends string>(row: TableRow<C>, column: C): boolean {
  const text = textIn(row, column)
  if (!/^(?:[01](?:\.0+)?)?$/.test(text)) {
    throw new RowProblem(`${row.nameOf(column)} is ${shown(text)}, and must be 1 or 0.`)
  }
  return text.startsWith('1')
}

/** What a code stands for in a codebook. */
export function coded<C extends string, V>(row: TableRow<C>, column: C, meanings: Readonly<Record<string, V>>): V {
  const text = words(row, column).replace(/\.0+$/, '')
  if (Object.hasOwn(meanings, text)) return meanings[text]!
  const codes = Object.keys(meanings).join(', ')
  throw new RowProblem(`${row.nameOf(column)} is ${shown(text)}, and must be one of ${codes}.`)
}

/** The parts of a cell that lists several things; empty ones are left out. */
export function listed<C extends string>(row: TableRow<C>, column: C, separator: string | RegExp): string[] {
  return textIn(row, column)
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)
}
