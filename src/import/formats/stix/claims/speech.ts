import { citedPage } from '../../cited-page.ts'
import { imported, originalFields, rejected, wordSlug } from '../../imported.ts'
import type { Imported, ImportedRecord } from '../../importer.ts'
import type { BundleIndex } from '../bundle/bundle-index.ts'
import { dayOf } from '../bundle/dates.ts'
import { levelOf } from '../bundle/markings.ts'
import { calledIn, objectsIn, refOf, type StixObject, textIn, typeOf } from '../bundle/stix-object.ts'
import { entityTypes } from '../codebook.ts'

export interface Context {
  file: string
  path: string
  index: BundleIndex
}

type ClaimValue = Extract<ImportedRecord, { kind: 'claims' }>['value']
export type Speech = Pick<
  ClaimValue,
  'claimant' | 'attribution' | 'document' | 'claimedOn' | 'cites' | 'record' | 'marking'
>

/** Whose word an object is, where it stands and what it rests on: what all claims made from it have in common. */
export function speechOf(object: StixObject, context: Context): { speech: Speech; items: Imported[] } {
  const { index, file } = context
  const level = markingOf(object, context)
  const creator = creatorOf(object, context)
  const pages = pagesOf(object, level.own.marking)
  const [report, ...others] = index.reportsOf(object.id)
  const cites = [...new Set([...pages.ids, ...others.map(refOf)])]
  const day = dayOf(textIn(object, 'created'))
  return {
    items: [...level.items, ...creator.items, ...pages.items],
    speech: {
      claimant: creator.ref,
      attribution: creator.isNamed ? 'FIRST_HAND' : 'UNATTRIBUTED',
      ...(report !== undefined && { document: refOf(report) }),
      ...(day && { claimedOn: day }),
      ...(cites.length > 0 && { cites }),
      record: { file, row: object.row, fields: originalFields(object.members) },
      ...level.own,
    },
  }
}

/** The marking of the records made from an object; one of a kind that is not known is reported, and held as the strictest. */
export function markingOf(object: StixObject, { index }: Context) {
  const { marking, unknown } = levelOf(object, index)
  const items = unknown.map((id) =>
    rejected(
      `${calledIn(object)} is marked with ${id}, whose meaning is not known here; it is held as RED.`,
      object.line,
    ),
  )
  return { own: marking === 'CLEAR' ? {} : { marking }, items }
}

/** The identity that created an object, or the unnamed producer of the file. One that is not in the bundle has its id as its name. */
export function creatorOf(object: StixObject, { file, index }: Context) {
  const id = textIn(object, 'created_by_ref')
  if (index.isEntity(id) && entityTypes[typeOf(id)!] === 'Actor')
    return { ref: refOf(id), id, isNamed: true, items: [] }
  if (typeOf(id) === 'identity') {
    const message = `created_by_ref of ${calledIn(object)}: ${index.absence(id)}. The creator is known by its id only.`
    const actor = imported('actors', { id: refOf(id), kind: 'OTHER', name: { und: id } }, object.line)
    return { ref: refOf(id), id, isNamed: true, items: [actor, rejected(message, object.line)] }
  }
  const ref = `producer-of-${wordSlug(file)}`
  const source = imported('sources', { id: ref, kind: 'OTHER', name: { en: `Producer of ${file}` } }, object.line)
  return { ref, id: undefined, isNamed: false, items: [source] }
}

function pagesOf(object: StixObject, marking: Parameters<typeof citedPage>[2]) {
  const items: ImportedRecord[] = []
  const ids: string[] = []
  for (const { url } of objectsIn(object, 'external_references')) {
    const page = typeof url === 'string' ? citedPage(url.trim(), object.line, marking) : null
    items.push(...(page?.records ?? []))
    if (page) ids.push(page.id)
  }
  return { items, ids }
}
