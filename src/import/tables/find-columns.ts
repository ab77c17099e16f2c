import { didYouMean } from '../../lib/spelling/did-you-mean.ts'
import { UnreadableFile } from '../seed/files/read-lines.ts'
import type { TableLayout } from './table-layout.ts'

export interface FoundColumns<C extends string> {
  /** The name of every column of the file, each once. */
  names: readonly string[]
  /** Where the columns of the layout stand; a column that the file has not is not here. */
  positions: ReadonlyMap<C, number>
}

/** Finds the columns of a format by name, in any order and case. A file that lacks one that is needed is refused. */
export function findColumns<C extends string>(header: readonly string[], layout: TableLayout<C>, line: number) {
  const names = distinctNames(header)
  const positions = new Map<C, number>()
  const missing: string[] = []
  for (const column of Object.keys(layout.columns) as C[]) {
    const { isNeeded } = layout.columns[column]
    const position = positionOf(header, spellings(column, layout), line)
    if (position !== undefined) positions.set(column, position)
    else if (isNeeded) missing.push(spellings(column, layout)[0]!)
  }
  if (missing.length > 0) throw refusal(header, missing, layout, line)
  return { names, positions } satisfies FoundColumns<C>
}

function spellings<C extends string>(column: C, { columns }: TableLayout<C>): readonly string[] {
  return columns[column].names.length > 0 ? columns[column].names : [column]
}

function positionOf(header: readonly string[], names: readonly string[], line: number): number | undefined {
  for (const name of names) {
    const found = header.flatMap((cell, at) => (sameName(cell, name) ? [at] : []))
    if (found.length > 1) {
      throw new UnreadableFile('DUPLICATE_KEY', `The column ${name} stands twice in the header; one would be lost.`, {
        line,
      })
    }
    if (found.length === 1) return found[0]
  }
  return undefined
}

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** Columns that the format does not know are kept too: those without a name, and those of one name, are numbered. */
function distinctNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return header.map((cell, at) => {
    const name = cell === '' ? `column ${at + 1}` : cell
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

function refusal(header: readonly string[], missing: readonly string[], layout: TableLayout, line: number) {
  const needed = Object.values(layout.columns).filter(({ isNeeded }) => isNeeded).length
  const columns = missing.length === 1 ? 'column' : 'columns'
  const meant = missing.length === 1 ? didYouMean(missing[0]!, header) : null
  const advice = meant ? ` Did you mean it by ${meant}?` : layout.hint ? ` ${layout.hint}` : ''
  const message =
    missing.length * 2 > needed
      ? `This is no ${layout.title} file: its header lacks ${missing.join(', ')}. It has ${shownHeader(header)}.${advice}`
      : `The ${columns} ${missing.join(', ')} of a ${layout.title} file ${missing.length === 1 ? 'is' : 'are'} missing.${advice}`
  return new UnreadableFile('MISSING_FIELD', message, { line })
}

function shownHeader(header: readonly string[]): string {
  const shown = header.slice(0, 8).map((cell) => (cell.length > 40 ? `${cell.slice(0, 40)}…` : cell))
  return `${shown.join(', ')}${header.length > shown.length ? ', …' : ''}`
}
