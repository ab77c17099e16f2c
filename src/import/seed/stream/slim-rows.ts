import { fieldsAt } from '../check/fields-at.ts'
import { type SeedFile, type SeedKind, type SeedRow, seedKinds } from '../files/seed-file.ts'
import type { Problem } from '../problem.ts'
import { idOf } from '../seed.ts'
import { rowsOf } from './rows-of.ts'

/** What records have to know of one another, by kind; all else of them is left. */
const known: Record<SeedKind, readonly string[]> = {
  actors: [],
  places: ['within'],
  incidents: ['kind'],
  sources: ['body', 'owner'],
  documents: ['lang', 'publishedOn', 'cites', 'knownThrough'],
  claims: ['claimant', 'derivedFrom', 'relations', 'supersedes'],
  assessments: [],
  coverage: [],
}

/** Kinds of which only those are kept that others name, or that name others: of them there are most. */
export const bulk: readonly SeedKind[] = ['claims', 'assessments', 'coverage']
const naming = ['derivedFrom.*.claim', 'relations.*.to', 'supersedes.*']

/** Whether a claim names others. */
export const namesClaims = (row: SeedRow): boolean => naming.some((field) => fieldsAt(row.value, field).length > 0)

const silent = () => undefined

export interface SlimRows {
  readonly rows: Record<SeedKind, SeedRow[]>
  /** Kinds of which some records could not be read, so that a reference to one may still be right. */
  readonly incomplete: ReadonlySet<SeedKind>
}

/** The rows of a data set with no more than others have to know of them. */
export async function slimRows(files: readonly SeedFile[], full: (reference: string) => string): Promise<SlimRows> {
  const named = await namedClaims(files, full)
  const rows = Object.fromEntries(seedKinds.map((kind) => [kind, []])) as unknown as Record<SeedKind, SeedRow[]>
  const incomplete = new Set<SeedKind>()
  for (const kind of seedKinds) {
    const report = ({ code }: Problem) => {
      if (code !== 'DUPLICATE_KEY') incomplete.add(kind)
    }
    for await (const row of rowsOf(files, kind, report)) {
      if (!bulk.includes(kind) || isNamed(row, named, full)) rows[kind].push(slim(row, kind))
    }
  }
  return { rows, incomplete }
}

function isNamed(row: SeedRow, named: ReadonlySet<string>, full: (reference: string) => string): boolean {
  const id = idOf(row)
  return (id !== undefined && named.has(full(id))) || namesClaims(row)
}

async function namedClaims(
  files: readonly SeedFile[],
  full: (reference: string) => string,
): Promise<ReadonlySet<string>> {
  const named = new Set<string>()
  const note = (row: SeedRow, field: string) => {
    for (const { value } of fieldsAt(row.value, field)) if (typeof value === 'string') named.add(full(value))
  }
  for await (const row of rowsOf(files, 'claims', silent)) for (const field of naming) note(row, field)
  for await (const row of rowsOf(files, 'assessments', silent)) note(row, 'of')
  return named
}

function slim(row: SeedRow, kind: SeedKind): SeedRow {
  const value = (row.value ?? {}) as Readonly<Record<string, unknown>>
  const kept = ['id', 'identifiers', ...known[kind]].filter((field) => value[field] !== undefined)
  return { ...row, value: Object.fromEntries(kept.map((field) => [field, value[field]])) }
}
