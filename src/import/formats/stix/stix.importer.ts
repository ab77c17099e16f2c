import { ofAllFiles, oncePerImport } from '../files-together.ts'
import { rejected } from '../imported.ts'
import type { Imported, ImportedRecord, Importer } from '../importer.ts'
import { indexBundles, isRevoked } from './bundle/bundle-index.ts'
import { entityOf, numberOf } from './bundle/entity-of.ts'
import { carriesRecord, ownRecordOf } from './bundle/own-record.ts'
import { readObjects } from './bundle/read-objects.ts'
import { calledIn, type StixObject } from './bundle/stix-object.ts'
import { opinionClaims } from './claims/opinion.ts'
import { ownClaims, sightingClaims } from './claims/own-claims.ts'
import { noteRecords, reportRecords } from './claims/publications.ts'
import { type Proposition, relationshipClaims } from './claims/relationship.ts'
import { type Context, markingOf } from './claims/speech.ts'
import { entityTypes } from './codebook.ts'

export const stix: Importer = {
  name: 'stix',
  title: 'STIX 2.1 and 2.0: bundles of actors, campaigns, incidents, places and what relates them (JSON)',
  dataset: ({ name }) => ({
    id: `stix-${name.replace(/\.[^.]*$/u, '').replace(/[^A-Za-z0-9._-]+/gu, '-')}`,
    scheme: 'stix',
    title: `STIX bundle ${name}`,
    licence: 'As its producer says',
  }),
  async *read(file) {
    const context = { file: file.name, path: file.path, index: await indexBundles(file) }
    const seen = { numbers: await numbersOf(file), propositions: await propositionsOf(file) }
    for await (const object of readObjects(file.path)) {
      if ('kind' in object) yield object
      else yield* recordsOf(object, context, seen)
    }
  },
}

interface Seen {
  /** What the claims say of which opinions speak. */
  propositions: ReadonlyMap<string, Proposition>
  /** Whose each number is. */
  numbers: Map<string, string>
}

const numbersOf = oncePerImport(async () => new Map<string, string>())

function* recordsOf(object: StixObject, context: Context, seen: Seen): Generator<Imported> {
  const why = refusal(object, context)
  if (why) {
    yield rejected(`${calledIn(object)} is not taken: ${why}.`, object.line)
    return
  }
  if (carriesRecord(object)) {
    const own = ownRecordOf(object, context.file)
    yield typeof own === 'string' ? rejected(own, object.line) : own
    return
  }
  if (entityTypes[object.type]) yield* entityRecords(object, context, seen)
  if (object.type === 'opinion') yield* opinionClaims(object, context, seen.propositions)
  else yield* claimRecords(object, context)
}

/** What opinions speak of is known before any of them is read, wherever it stands. */
const propositionsOf = oncePerImport(async (files) => {
  const propositions = new Map<string, Proposition>()
  const index = await indexBundles({ ...files[0]!, beside: files })
  if (index.opined.size === 0) return propositions
  for await (const [object, { name, path }] of ofAllFiles(files, ({ path }) => readObjects(path))) {
    const context = { file: name, path, index }
    if ('kind' in object || !index.opined.has(object.id) || refusal(object, context) || carriesRecord(object)) continue
    for (const item of claimRecords(object, context)) {
      if (item.kind !== 'claims') continue
      const { subject, predicate, object: other, role } = item.value
      propositions.set(object.id, { subject, predicate, object: other, ...(role && { role }) })
    }
  }
  return propositions
})

function refusal(object: StixObject, { index, path }: Context): string | undefined {
  if (!index.counts(object, path)) return 'another version of it was modified later, or stands before it'
  if (isRevoked(object)) return 'its creator revoked it'
  if (entityTypes[object.type] || handled.has(object.type) || carriesRecord(object)) return undefined
  return `nothing here is of the type ${object.type}`
}

const handled = new Set([
  'relationship',
  'sighting',
  'report',
  'note',
  'opinion',
  'language-content',
  'marking-definition',
  'extension-definition',
])

function* entityRecords(object: StixObject, context: Context, { numbers }: Seen): Generator<Imported> {
  const records = entityOf(object)
  if (typeof records === 'string') {
    yield rejected(records, object.line)
    return
  }
  yield* records.slice(0, -1)
  const { own, items } = markingOf(object, context)
  const number = numberOf(object)
  const owner = number === undefined ? undefined : (numbers.get(number) ?? object.id)
  if (number !== undefined) numbers.set(number, owner!)
  if (owner !== undefined && owner !== object.id) {
    yield rejected(`${calledIn(object)} has the number ${number} of ${owner}; it is taken without it.`, object.line)
  }
  yield named(
    records.at(-1)!,
    { ...own, ...(owner === object.id && { identifiers: [number!] }) },
    context.index.translationsOf(object.id),
  )
  yield* items
}

/** With its marking, and with its name in the languages that it was translated into. */
function named(record: ImportedRecord, own: object, translations: Readonly<Record<string, string>>): ImportedRecord {
  const value = record.value as { name: Record<string, unknown> }
  const name = { ...translations, ...value.name }
  return { ...record, value: { ...value, name, ...own } } as ImportedRecord
}

function claimRecords(object: StixObject, context: Context): Imported[] {
  switch (object.type) {
    case 'relationship':
      return relationshipClaims(object, context)
    case 'sighting':
      return sightingClaims(object, context)
    case 'report':
      return reportRecords(object, context)
    case 'note':
      return noteRecords(object, context)
    default:
      return context.index.isEntity(object.id) ? ownClaims(object, context) : []
  }
}
