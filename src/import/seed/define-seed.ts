import { type SeedKind, type SeedRow, seedKinds } from './files/seed-file.ts'
import { REFERENCE } from './format/common.ts'
import { type Definition, idOf, type Seed } from './seed.ts'

interface Parts {
  scheme: string
  dataset: SeedRow | null
  rows: Record<SeedKind, SeedRow[]>
  report: Seed['report']
}

/** Gives every record its reference; an id or identifier that two records share is reported. */
export function defineSeed({ scheme, dataset, rows, report }: Parts): Seed {
  const definitions = new Map<string, Definition>()
  const owners = new Map<string, string>()
  const full = (reference: string) => (reference.includes(':') ? reference : `${scheme}:${reference}`)

  const define = (kind: Definition['kind'], row: SeedRow) => {
    const id = idOf(row)
    if (id === undefined || !REFERENCE.test(id)) return
    const ref = full(id)
    const first = definitions.get(ref)
    if (first) report(row, ['id'], 'DUPLICATE_ID', `${id} is the id of another record too: ${placeOf(first.row)}.`)
    else definitions.set(ref, { kind, row })
  }
  const identify = (row: SeedRow) => {
    for (const [at, identifier] of identifiersOf(row).entries()) {
      const ref = full(idOf(row) ?? '')
      const owner = definitions.has(identifier) ? identifier : (owners.get(identifier) ?? ref)
      if (owner === ref) owners.set(identifier, ref)
      else report(row, ['identifiers', at], 'DUPLICATE_IDENTIFIER', `${identifier} is an identifier of ${owner} too.`)
    }
  }

  if (dataset) define('dataset', dataset)
  for (const kind of seedKinds) for (const row of rows[kind]) define(kind, row)
  for (const kind of seedKinds) for (const row of rows[kind]) identify(row)
  const resolve = (reference: string) => owners.get(full(reference)) ?? full(reference)
  return { scheme, rows, definitions, resolve, report }
}

function identifiersOf(row: SeedRow): string[] {
  const { identifiers } = (row.value ?? {}) as { identifiers?: unknown }
  return Array.isArray(identifiers) ? identifiers.filter((identifier) => typeof identifier === 'string') : []
}

function placeOf(row: SeedRow): string {
  return `${row.file}, line ${row.locate(['id']).line}`
}
