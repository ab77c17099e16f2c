import { createHash } from 'node:crypto'
import type { SeedKind } from '../seed/files/seed-file.ts'
import type { ImportedRecord, Rejection } from './importer.ts'

type ValueOf<K extends SeedKind> = Extract<ImportedRecord, { kind: K }>['value']

/** A record of the data set format, and the line on which what it says begins. */
export function imported<K extends SeedKind>(kind: K, value: ValueOf<K>, line: number): ImportedRecord {
  return { kind, value, at: { line } } as ImportedRecord
}

export function rejected(message: string, line: number): Rejection {
  return { kind: 'rejected', message, at: { line } }
}

/** A slug for what has no id of its own: the same text has the same one in every file. */
export function slugOf(prefix: string, text: string): string {
  return `${prefix}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}

/** A readable slug of a name; of a name without Latin letters a hash. */
export function wordSlug(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return words === '' ? slugOf('x', name) : words
}

/** The key of a value in words: short, and different where the words are. */
export function valueKey(words: string): string {
  const slug = wordSlug(words)
  return slug.length <= 60 ? slug : slugOf(slug.slice(0, 40).replace(/-$/u, ''), words)
}

/** A value as a message shows it: in quotes, and cut where it is long. */
export function shown(value: unknown): string {
  const text = json(value)
  return text.length <= 80 ? text : `${text.slice(0, 77)}…`
}

/** What is nested too deeply for JSON is told by its type. */
function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return `(${typeof value})`
  }
}

/** Every member by its own name with its original words: texts as they are, all else as JSON. */
export function originalFields(members: Readonly<Record<string, unknown>>): Record<string, string> {
  const named = Object.entries(members).filter(([name]) => name !== '')
  return Object.fromEntries(
    named.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}
