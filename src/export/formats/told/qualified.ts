import type { SeedKind } from '../../../import/seed/files/seed-file.ts'
import type { SeedRecord } from '../../../import/seed/format/formats.ts'
import { fullRef } from '../../records/seed-values.ts'

/** A record in which every reference is `scheme:value`, so that it says the same wherever it is read. */
export function qualified<K extends SeedKind>(record: SeedRecord<K>, scheme: string): SeedRecord<K> {
  const full = (ref: unknown) => (typeof ref === 'string' ? fullRef(ref, scheme) : ref)
  const entries = Object.entries(record).map(([field, value]) => {
    if (single.has(field)) return [field, full(value)]
    if (lists.has(field)) return [field, (value as unknown[]).map(full)]
    if (field === 'name') return [field, mapped(value as object, (name) => ofName(name, full))]
    if (field === 'aliases')
      return [field, mapped(value as object, (names) => (names as unknown[]).map((name) => ofName(name, full)))]
    const members = nested[field]
    if (members === undefined) return [field, value]
    return [field, (value as Value[]).map((item) => ({ ...item, ...picked(item, members, full) }))]
  })
  return Object.fromEntries(entries)
}

type Value = Record<string, unknown>
type Full = (ref: unknown) => unknown

const single = new Set([
  ...['id', 'subject', 'object', 'claimant', 'document', 'incident', 'place', 'of'],
  ...['scopedTo', 'within', 'owner', 'body', 'source'],
])
const lists = new Set(['against', 'cites', 'supersedes', 'knownThrough'])
const nested: Readonly<Record<string, readonly string[]>> = {
  derivedFrom: ['claim'],
  relations: ['to', 'assertedBy'],
}

const mapped = (value: object, change: (item: unknown) => unknown) =>
  Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]))

function ofName(name: unknown, full: Full): unknown {
  const usedBy = typeof name === 'object' ? (name as { usedBy?: unknown[] }).usedBy : undefined
  return usedBy ? { ...(name as object), usedBy: usedBy.map(full) } : name
}

function picked(item: Value, members: readonly string[], full: Full): Value {
  const told = members.filter((member) => item[member] !== undefined)
  return Object.fromEntries(told.map((member) => [member, full(item[member])]))
}
