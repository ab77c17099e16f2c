import { type Marking, marking } from '../../vocabulary/index.ts'
import type { DateInput, RecordInput, TextInput } from '../shared-inputs.ts'
import type { ReferenceType } from './stored-node.ts'

/** The properties of a node as a statement returns them. */
export type StoredRow = Readonly<Record<string, unknown>>

/** How nodes are referred to, by their ids. */
export interface Refs {
  /** One of the identifiers of the node, `scheme:value`. */
  readonly of: (id: string) => string
  readonly identifiersOf: (id: string) => readonly string[]
}

/** What a statement returns of an entity, a source or a document: all that it tells of others is what the viewer sees of them. */
export interface RestoredNode {
  readonly node: StoredRow
  /** In the order of the data set. */
  readonly names: readonly StoredRow[]
  /** Who calls it by the name of that id, by their ids. */
  readonly usersOf: (nameId: string) => readonly string[]
  /** The ids of what it refers to so. */
  readonly related: (type: ReferenceType | 'PUBLISHED_BY') => readonly string[]
}

/** References in an order of their own, for the graph keeps none. */
export function refsTo(ids: readonly string[], refs: Refs): string[] {
  return ids.map(refs.of).sort()
}

export function refTo(ids: readonly (string | null | undefined)[], refs: Refs): string | undefined {
  const [first] = ids
  return first == null ? undefined : refs.of(first)
}

export function restoredMarking({ ownLevel }: StoredRow): Marking {
  return marking.values[ownLevel as number]!
}

export function restoredDate(prefix: string, row: StoredRow): DateInput | undefined {
  const [verbatim, edtf] = [row[`${prefix}Verbatim`], row[`${prefix}Edtf`]] as (string | null | undefined)[]
  if (verbatim == null && edtf == null) return undefined
  return { verbatim: verbatim ?? undefined, edtf: edtf ?? undefined }
}

export function restoredText(prefix: string, row: StoredRow): TextInput {
  const langs = (row[`${prefix}Langs`] ?? []) as string[]
  const texts = (row[`${prefix}Texts`] ?? []) as string[]
  return Object.fromEntries(langs.map((lang, at) => [lang, texts[at]!]))
}

/** Whole seconds are written without a fraction. */
export function restoredMoment(milliseconds: unknown): string | undefined {
  if (milliseconds == null) return undefined
  return new Date(milliseconds as number).toISOString().replace('.000Z', 'Z')
}

export function restoredRecord(row: StoredRow | undefined): RecordInput | undefined {
  if (row === undefined) return undefined
  const { file, row: line, release, keys, values } = row
  return {
    file: file as string,
    row: line as number,
    release: optional(release),
    fields: (keys as string[]).map((key, at) => [key, (values as string[])[at]!]),
  }
}

/** A property as it is; undefined where there is none. */
export function optional<T>(value: unknown): T | undefined {
  return (value ?? undefined) as T | undefined
}
