import { modality, predicate } from '../../../vocabulary/index.ts'
import { citedPage } from '../cited-page.ts'
import { imported, originalFields, rejected, wordSlug } from '../imported.ts'
import type { Imported, ImportedRecord } from '../importer.ts'
import { edgeSchemata, incidentSchemata } from './codebook.ts'
import { periodOf } from './dates.ts'
import { type FtmEntity, firstOf, membersOf, valuesOf } from './ftm-entity.ts'
import type { EntityIndex } from './index-entities.ts'
import { refOf } from './thing-records.ts'

type ClaimValue = Extract<ImportedRecord, { kind: 'claims' }>['value']
type Said = Pick<ClaimValue, 'subject' | 'predicate' | 'object' | 'role' | 'incidentType'>

export interface Context {
  file: string
  index: EntityIndex
}

/** What an entity that joins two says of them, in the name of each data set that has it. */
export function edgeClaims(entity: FtmEntity, context: Context): Imported[] {
  const rule = edgeSchemata[entity.schema]!
  const ends = [rule.subject, rule.object].map((property) => valuesOf(entity, property))
  const empty = ends.findIndex((ids) => ids.length === 0)
  if (empty !== -1) {
    return [rejected(`${called(entity)} is not taken: ${[rule.subject, rule.object][empty]} is empty.`, entity.line)]
  }
  const pairs = ends[0]!.flatMap((subject) => ends[1]!.map((object) => [subject, object] as const))
  return pairs.flatMap(([from, to]) => {
    const problem = problemOf(entity, context.index, [from, to])
    if (problem) return [rejected(problem, entity.line)]
    const said = { subject: refOf(context.index.resolve(from)), object: refOf(context.index.resolve(to)) }
    const suffix = pairs.length === 1 ? '' : `.${from}.${to}`
    return claims(entity, context, { ...said, predicate: predicateOf(entity) }, suffix)
  })
}

function problemOf(entity: FtmEntity, index: EntityIndex, ends: readonly string[]): string | undefined {
  for (const id of ends) {
    if (!index.isThere(id)) return `${called(entity)} is not taken: ${id} is in no file of the import.`
    if (index.kindOf(id) !== 'actors') return `${called(entity)} is not taken: ${id} is no actor.`
  }
  const isLoop = index.resolve(ends[0]!) === index.resolve(ends[1]!)
  return isLoop ? `${called(entity)} is not taken: both its ends are ${ends[0]}.` : undefined
}

/** The role of an unknown link may be the very word of a predicate. */
function predicateOf(entity: FtmEntity) {
  const { predicate: ofSchema } = edgeSchemata[entity.schema]!
  const role = entity.schema === 'UnknownLink' ? firstOf(entity, 'role') : undefined
  const named = role === undefined ? undefined : (predicate.parse(role.replaceAll(' ', '_')) ?? predicate.parse(role))
  if (named === undefined) return ofSchema
  const { subject, object } = predicate.entries[named]
  return subject.includes('Actor') && object.includes('Actor') ? named : ofSchema
}

/** What a thing says of itself and others: that it is part of its parent, or that it occurred and who was involved. */
export function thingClaims(entity: FtmEntity, context: Context): Imported[] {
  if (incidentSchemata.has(entity.schema)) return eventClaims(entity, context)
  return actorsIn(entity, 'parent', context).flatMap((found) => {
    if ('kind' in found) return [found]
    return claims(
      entity,
      context,
      { subject: refOf(entity.id), predicate: 'PART_OF', object: found.ref },
      `.parent.${found.id}`,
    )
  })
}

function eventClaims(entity: FtmEntity, context: Context): Imported[] {
  const incident = refOf(entity.id)
  const occurred: Said = { subject: incident, predicate: 'OCCURRED', incidentType: 'OTHER' }
  const parts = (
    [
      ['organizer', 'PLANNED'],
      ['involved', 'PARTICIPANT'],
    ] as const
  ).flatMap(([property, role]) =>
    actorsIn(entity, property, context).flatMap((found) => {
      if ('kind' in found) return [found]
      const said: Said = { subject: found.ref, predicate: 'PARTICIPATED_IN', object: incident, role }
      return claims(entity, context, said, `.${property}.${found.id}`)
    }),
  )
  return [...claims(entity, context, occurred, '.occurred'), ...parts]
}

function actorsIn(entity: FtmEntity, property: string, { index }: Context) {
  return valuesOf(entity, property).map((id) => {
    const isActor = index.kindOf(id) === 'actors' && index.resolve(id) !== entity.id
    if (isActor) return { ref: refOf(index.resolve(id)), id }
    const why = index.isThere(id) ? 'is no other actor' : 'is in no file of the import'
    return rejected(`${property} of ${called(entity)}: ${id} ${why}.`, entity.line)
  })
}

function claims(entity: FtmEntity, context: Context, said: Said, suffix: string): Imported[] {
  const { line, row } = entity
  const { file, index } = context
  const pages = valuesOf(entity, 'sourceUrl').flatMap((url) => citedPage(url, line) ?? [])
  const proofs = valuesOf(entity, 'proof').filter((id) => index.kindOf(id) === 'documents')
  const cites = [...new Set([...proofs.map((id) => refOf(index.resolve(id))), ...pages.map(({ id }) => id)])]
  const heldDuring = said.predicate === 'PARTICIPATED_IN' ? undefined : periodOf(entity)
  const summary = firstOf(entity, 'summary')
  const sources = entity.datasets.length > 0 ? entity.datasets : ['']
  const perSource = sources.flatMap((dataset): Imported[] => {
    const source = dataset === '' ? `producer-of-${wordSlug(file)}` : `dataset-${wordSlug(dataset)}`
    const name = dataset === '' ? `Producer of ${file}` : dataset
    const claim: ClaimValue = {
      id: `${refOf(entity.id)}${suffix}${dataset === '' ? '' : `.${wordSlug(dataset)}`}`,
      claimant: source,
      attribution: 'CODED',
      ...said,
      modality: (summary === undefined ? undefined : modality.parse(summary)) ?? 'STATED',
      ...(said.predicate === 'SUPPORTS' && { supportTypes: ['UNKNOWN'] }),
      ...(heldDuring && { heldDuring }),
      ...(cites.length > 0 && { cites }),
      record: { file, row, fields: originalFields(membersOf(entity)) },
    }
    return [
      imported('sources', { id: source, kind: 'DATASET_PUBLISHER', name: { en: name } }, line),
      imported('claims', claim, line),
    ]
  })
  return [...pages.flatMap(({ records }) => records), ...perSource]
}

const called = ({ id, schema }: FtmEntity) => `${id} (${schema})`
