import { EXTENSION, type OwnRecord } from '../../../import/formats/stix/bundle/own-record.ts'
import type { SeedKind } from '../../../import/seed/files/seed-file.ts'
import type { SeedRecord } from '../../../import/seed/format/formats.ts'
import type { Marking } from '../../../vocabulary/index.ts'
import type { ExportedAbout } from '../../exporter.ts'
import { fullRef } from '../../records/seed-values.ts'
import { qualified } from '../told/qualified.ts'
import { tlp } from './codebook.ts'
import { stixId } from './ids/stix-id.ts'

export interface StixObject {
  type: string
  id: string
  [member: string]: unknown
}

/** What all objects of one bundle have in common. */
export interface Writer {
  about: ExportedAbout
  creator: string
  licence: string
  modified: string
  full(ref: string): string
  /** `name` is what the id is made of: the reference of what the object stands for. */
  object(type: string, name: string, marking: Marking, members: object): StixObject
  /** What STIX has no words for: the record itself. */
  extension<K extends SeedKind>(kind: K, record: SeedRecord<K>, more?: object): object
}

/**
 * When an object was first made a bundle does not know; but it has to be one moment in all versions of an object. So it is
 * always this one, and `modified` is the moment as of which the record is exported.
 */
export const CREATED = '2020-01-01T00:00:00.000Z'

export function writerOf(about: ExportedAbout): Writer {
  const { scheme, id, licence: terms } = about.dataset
  const full = (ref: string) => fullRef(ref, scheme)
  const modified = new Date(about.knownAt).toISOString()
  const creator = stixId('identity', `export ${full(id)}`)
  const licence = stixId('marking-definition', `licence ${terms}`)
  return {
    about,
    creator,
    licence,
    modified,
    full,
    object: (type, name, marking, members) => ({
      type,
      spec_version: '2.1',
      id: stixId(type, name),
      created_by_ref: creator,
      created: CREATED,
      modified,
      object_marking_refs: [tlp[marking].id, licence],
      ...members,
    }),
    extension: (kind, record, more) => {
      const own: OwnRecord = { extension_type: 'property-extension', kind, record: qualified(record, scheme) }
      return { extensions: { [EXTENSION]: { ...own, ...more } } }
    },
  }
}
