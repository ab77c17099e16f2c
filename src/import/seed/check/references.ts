import { didYouMean } from '../../../lib/spelling/did-you-mean.ts'
import { assessmentScale } from '../../../vocabulary/index.ts'
import { type Path, type SeedKind, type SeedRow, seedKinds } from '../files/seed-file.ts'
import { REFERENCE } from '../format/common.ts'
import { type Definition, idOf, pathOf, type Seed } from '../seed.ts'
import type { ExternalRef } from '../seed-dataset.ts'
import { fieldsAt } from './fields-at.ts'

const entities = ['actors', 'places', 'incidents'] as const
const claimants = ['actors', 'sources'] as const
const nameUsers = { 'name.*.usedBy.*': claimants, 'aliases.*.*.usedBy.*': claimants }

/** Every field that refers to a record, and the kinds of records that it may refer to. */
const references: Record<SeedKind, Record<string, readonly SeedKind[] | KindsOf>> = {
  actors: { ...nameUsers, scopedTo: ['documents'] },
  places: { ...nameUsers, within: ['places'] },
  incidents: { ...nameUsers, place: ['places'] },
  sources: { ...nameUsers, owner: claimants, body: ['actors'] },
  documents: { source: ['sources'], 'cites.*': ['documents'], 'knownThrough.*': ['documents'] },
  claims: {
    claimant: claimants,
    document: ['documents'],
    subject: entities,
    object: entities,
    'against.*': ['actors'],
    incident: ['incidents'],
    place: ['places'],
    'cites.*': ['documents'],
    'derivedFrom.*.claim': ['claims'],
    'relations.*.to': ['claims'],
    'relations.*.assertedBy': claimants,
    'supersedes.*': ['claims'],
  },
  assessments: { of: kindsAssessed },
  coverage: { subject: entities, object: entities, 'against.*': ['actors'] },
}

type KindsOf = (row: SeedRow) => readonly SeedKind[]

/** What a scale is for; either, where it is none. */
function kindsAssessed({ value }: SeedRow): readonly SeedKind[] {
  const { scale } = (value ?? {}) as { scale?: unknown }
  if (!assessmentScale.is(scale)) return ['sources', 'claims']
  return scale === 'SOURCE_RELIABILITY' ? ['sources'] : ['claims']
}

/**
 * A bare slug must be defined in the folder, unless the record may be one that could not be read; `scheme:value` may be,
 * and is handed on where it is not.
 */
export function checkReferences(seed: Seed, incomplete: ReadonlySet<SeedKind>): ExternalRef[] {
  const external: ExternalRef[] = []
  for (const kind of seedKinds) {
    for (const [pattern, allowed] of Object.entries(references[kind])) {
      for (const row of seed.rows[kind]) {
        const kinds = typeof allowed === 'function' ? allowed(row) : allowed
        for (const { path, value } of fieldsAt(row.value, pattern)) {
          if (typeof value !== 'string' || !REFERENCE.test(value)) continue
          const found = seed.definitions.get(seed.resolve(value))?.kind
          if (found) checkKind(seed, { row, path, value, kinds }, found)
          else if (value.includes(':')) external.push(externalRef({ row, path, value, kinds }))
          else if (!kinds.some((kind) => incomplete.has(kind))) reportUnknown(seed, { row, path, value, kinds })
        }
      }
    }
  }
  return external
}

interface Reference {
  row: SeedRow
  path: Path
  value: string
  kinds: readonly SeedKind[]
}

function checkKind(seed: Seed, { row, path, value, kinds }: Reference, found: Definition['kind']) {
  if (found !== 'dataset' && kinds.includes(found)) return
  const message = `${value} is one of the ${found}, and here must stand one of the ${kinds.join(' or ')}.`
  seed.report(row, path, 'WRONG_KIND', message)
}

function externalRef({ row, path, value, kinds }: Reference): ExternalRef {
  return { ref: value, kinds, file: row.file, ...row.locate(path), path: pathOf(row, path) }
}

/** Among too many nobody looks for what was meant. */
const MOST_LOOKED_AT = 20_000

function slugsOf({ definitions }: Seed, kinds: readonly SeedKind[]): string[] {
  if (definitions.size > MOST_LOOKED_AT) return []
  const wanted = [...definitions.values()].filter(({ kind }) => kind !== 'dataset' && kinds.includes(kind))
  return wanted.map(({ row }) => idOf(row) ?? '')
}

function reportUnknown(seed: Seed, { row, path, value, kinds }: Reference) {
  const meant = didYouMean(value, slugsOf(seed, kinds))
  const hint = meant ? `Did you mean ${meant}?` : `Define it in ${kinds.map((kind) => `${kind}.yaml`).join(' or ')}.`
  seed.report(row, path, 'UNKNOWN_REFERENCE', `Nothing in this data set has the id ${value}. ${hint}`)
}
