import type { Marking } from '../../../../vocabulary/index.ts'
import { ofAllFiles, oncePerImport } from '../../files-together.ts'
import { IdMap } from '../../ids/id-map.ts'
import type { ImportFile } from '../../importer.ts'
import { entityTypes } from '../codebook.ts'
import { entityOf } from './entity-of.ts'
import { meaningOf } from './meaning-of-marking.ts'
import { carriesRecord } from './own-record.ts'
import { readObjects } from './read-objects.ts'
import { isObject, type StixObject, textIn, textsIn } from './stix-object.ts'

/** What has to be known of all bundles of an import before their objects are read one by one, in any order. */
export interface BundleIndex {
  /** Which of the versions of an object counts: the one modified last. */
  counts(object: StixObject, path: string): boolean
  /** Whether the object is in a bundle and stands for an entity here. */
  isEntity(id: string): boolean
  isThere(id: string): boolean
  /** In other words: why a reference to it leads nowhere. */
  absence(id: string): string
  nameOf(id: string): string | undefined
  /** Null where what it allows is not known here; undefined where it is in no bundle. */
  marking(id: string): Marking | null | undefined
  reportsOf(claim: string): readonly string[]
  /** Claims of which opinions speak. */
  opined: ReadonlySet<string>
  translationsOf(id: string): Readonly<Record<string, string>>
}

/** What is known of an id, as bits. */
const [ENTITY, REVOKED] = [1, 2] as const

interface Version {
  path: string
  row: number
  modified: string
  bits: number
}

/** An object may refer to one in another file, as where each file holds one. */
export const indexBundles = oncePerImport(async (files): Promise<BundleIndex> => {
  const ids = new IdMap()
  const repeated = new Set<string>()
  const names = new Map<string, string>()
  const markings = new Map<string, Marking | null>()
  const reports = new Map<string, string[]>()
  const translations = new Map<string, Record<string, string>>()
  const opined = new Set<string>()
  for await (const [object] of objectsOf(files)) {
    if ('kind' in object) continue
    if (ids.get(object.id) !== undefined) repeated.add(object.id)
    ids.set(object.id, bitsOf(object))
    if (carriesRecord(object)) continue
    if (object.type === 'identity') names.set(object.id, textIn(object, 'name'))
    if (object.type === 'marking-definition') markings.set(object.id, meaningOf(object))
    if (object.type === 'opinion') for (const id of textsIn(object, 'object_refs')) opined.add(id)
    if (object.type === 'report' && !isRevoked(object)) {
      for (const id of textsIn(object, 'object_refs')) addReport(reports, id, object.id)
    }
    if (object.type === 'language-content') addTranslation(translations, object)
  }
  const latest = await latestOf(repeated, files)
  for (const [id, { bits }] of latest) ids.set(id, bits)
  return {
    counts: ({ id, row }, path) => {
      const counting = latest.get(id)
      return counting === undefined || (counting.row === row && counting.path === path)
    },
    isEntity: (id) => ((ids.get(id) ?? 0) & ENTITY) !== 0,
    isThere: (id) => ids.get(id) !== undefined,
    absence: (id) => absence(id, ids.get(id)),
    nameOf: (id) => names.get(id),
    marking: (id) => markings.get(id),
    reportsOf: (id) => reports.get(id) ?? [],
    opined,
    translationsOf: (id) => translations.get(id) ?? {},
  }
})

const objectsOf = (files: readonly ImportFile[]) => ofAllFiles(files, ({ path }) => readObjects(path))

export const isRevoked = ({ members }: StixObject) => members.revoked === true

function bitsOf(object: StixObject): number {
  if (isRevoked(object)) return REVOKED
  const isTaken = entityTypes[object.type] !== undefined && typeof entityOf(object) !== 'string'
  return isTaken ? ENTITY : 0
}

/** The version of each that was modified last. Few objects come more than once, so that these are read again. */
async function latestOf(repeated: ReadonlySet<string>, files: readonly ImportFile[]): Promise<Map<string, Version>> {
  const latest = new Map<string, Version>()
  if (repeated.size === 0) return latest
  for await (const [object, { path }] of objectsOf(files)) {
    if ('kind' in object || !repeated.has(object.id)) continue
    const modified = textIn(object, 'modified') || textIn(object, 'created')
    const earlier = latest.get(object.id)
    if (earlier && earlier.modified >= modified) continue
    latest.set(object.id, { path, row: object.row, modified, bits: bitsOf(object) })
  }
  return latest
}

function absence(id: string, bits: number | undefined): string {
  if (bits === undefined) return `${id} is in no bundle of the import`
  if ((bits & REVOKED) !== 0) return `${id} was revoked`
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
