import { rejected } from '../imported.ts'
import type { Imported, ImportedRecord, Importer } from '../importer.ts'
import { indexBundle, isRevoked } from './bundle/bundle-index.ts'
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
  async *read({ name: file, path }) {
    const index = await indexBundle(path)
    const context = { file, index }
    const propositions = new Map<string, Proposition>()
    const numbers = new Map<string, string>()
    for await (const object of readObjects(path)) {
      if ('kind' in object) yield object
      else if (object.type !== 'opinion' || carriesRecord(object) || refusal(object, context))
        yield* recordsOf(object, context, { propositions, numbers })
    }
    if (index.opined.size > 0) yield* opinions(path, context, propositions)
  },
}

interface Seen {
  /** What the claims say of which opinions speak. */
  propositions: Map<string, Proposition>
  /** Whose each number is. */
  numbers: Map<string, string>
}

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
  for (const item of claimRecords(object, context)) {
    if (item.kind === 'claims' && context.index.opined.has(object.id)) {
      const { subject, predicate, object: other, role } = item.value
      seen.propositions.set(object.id, { subject, predicate, object: other, ...(role && { role }) })
    }
    yield item
  }
}

function refusal(object: StixObject, { index }: Context): string | undefined {
  if (!index.counts(object)) return 'another version of it in the bundle was modified later, or stands before it'
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

async function* opinions(path: string, context: Context, propositions: Seen['propositions']): AsyncGenerator<Imported> {
  for await (const object of readObjects(path)) {
    if ('kind' in object || object.type !== 'opinion' || carriesRecord(object)) continue
    if (refusal(object, context)) continue
    yield* opinionClaims(object, context, propositions)
  }
}
