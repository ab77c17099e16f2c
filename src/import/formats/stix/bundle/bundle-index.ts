import type { Marking } from '../../../../vocabulary/index.ts'
import { entityTypes } from '../codebook.ts'
import { entityOf } from './entity-of.ts'
import { meaningOf } from './meaning-of-marking.ts'
import { readObjects } from './read-objects.ts'
import { isObject, type StixObject, textIn, textsIn } from './stix-object.ts'

/** What has to be known of a bundle before its objects are read one by one, in any order. */
export interface BundleIndex {
  /** Which of the versions of an object counts: the one modified last. */
  counts(object: StixObject): boolean
  /** Whether the object is in the bundle and stands for an entity here. */
  isEntity(id: string): boolean
  isThere(id: string): boolean
  /** In other words: why a reference to it leads nowhere. */
  absence(id: string): string
  nameOf(id: string): string | undefined
  /** Null where what it allows is not known here; undefined where it is not in the bundle. */
  marking(id: string): Marking | null | undefined
  reportsOf(claim: string): readonly string[]
  /** Claims of which opinions speak. */
  opined: ReadonlySet<string>
  translationsOf(id: string): Readonly<Record<string, string>>
}

interface Version {
  row: number
  modified: string
  isEntity: boolean
  isRevoked: boolean
  name?: string
}

export async function indexBundle(path: string): Promise<BundleIndex> {
  const versions = new Map<string, Version>()
  const markings = new Map<string, Marking | null>()
  const reports = new Map<string, string[]>()
  const translations = new Map<string, Record<string, string>>()
  const opined = new Set<string>()
  for await (const object of readObjects(path)) {
    if ('kind' in object) continue
    addVersion(versions, object)
    if (object.type === 'marking-definition') markings.set(object.id, meaningOf(object))
    if (object.type === 'opinion') for (const id of textsIn(object, 'object_refs')) opined.add(id)
    if (object.type === 'report' && !isRevoked(object)) {
      for (const id of textsIn(object, 'object_refs')) addReport(reports, id, object.id)
    }
    if (object.type === 'language-content') addTranslation(translations, object)
  }
  return {
    counts: ({ id, row }) => versions.get(id)?.row === row,
    isEntity: (id) => versions.get(id)?.isEntity ?? false,
    isThere: (id) => versions.has(id),
    absence: (id) => absence(id, versions.get(id)),
    nameOf: (id) => versions.get(id)?.name,
    marking: (id) => markings.get(id),
    reportsOf: (id) => reports.get(id) ?? [],
    opined,
    translationsOf: (id) => translations.get(id) ?? {},
  }
}

export const isRevoked = ({ members }: StixObject) => members.revoked === true

function addVersion(versions: Map<string, Version>, object: StixObject) {
  const earlier = versions.get(object.id)
  const modified = textIn(object, 'modified') || textIn(object, 'created')
  if (earlier && earlier.modified >= modified) return
  const isOfEntity = entityTypes[object.type] !== undefined
  versions.set(object.id, {
    row: object.row,
    modified,
    isEntity: isOfEntity && !isRevoked(object) && typeof entityOf(object) !== 'string',
    isRevoked: isRevoked(object),
    ...(isOfEntity && { name: textIn(object, 'name') }),
  })
}

function absence(id: string, version: Version | undefined): string {
  if (!version) return `${id} is not in this bundle`
  if (version.isRevoked) return `${id} was revoked`
  const isOfEntity = entityTypes[id.split('--')[0]!] !== undefined
  return isOfEntity ? `${id} cannot be taken` : `${id} is no actor, place or incident`
}

function addReport(reports: Map<string, string[]>, claim: string, report: string) {
  if (/^(relationship|sighting)--/u.test(claim)) reports.set(claim, [...(reports.get(claim) ?? []), report])
}

function addTranslation(translations: Map<string, Record<string, string>>, object: StixObject) {
  const { contents } = object.members
  if (!isObject(contents)) return
  const names = Object.entries(contents).flatMap(([tag, texts]) => {
    const isLanguage = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u.test(tag)
    const name = isObject(texts) && typeof texts.name === 'string' ? texts.name.trim() : ''
    return isLanguage && name !== '' ? [[tag, name] as const] : []
  })
  const id = textIn(object, 'object_ref')
  translations.set(id, { ...translations.get(id), ...Object.fromEntries(names) })
}
