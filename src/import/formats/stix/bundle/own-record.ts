import type { SeedKind } from '../../../seed/files/seed-file.ts'
import { formats } from '../../../seed/format/formats.ts'
import { imported, shown } from '../../imported.ts'
import type { ImportedRecord } from '../../importer.ts'
import { calledIn, isObject, type StixObject } from './stix-object.ts'

/** The extension under which an object carries the record of Isnad that it was made of. */
export const EXTENSION = 'extension-definition--f8624ea2-58a3-4c82-ad3b-acf9bd23c875'

export interface OwnRecord {
  extension_type: 'property-extension'
  kind: SeedKind
  record: object
}

export const carriesRecord = ({ members }: StixObject) =>
  isObject(members.extensions) && isObject(members.extensions[EXTENSION])

/** The record that an object of our own making carries, with nothing lost; a sentence, where that cannot be taken. */
export function ownRecordOf(object: StixObject, file: string): ImportedRecord | string {
  const { kind, record } = (object.members.extensions as Record<string, OwnRecord>)[EXTENSION]!
  if (!Object.hasOwn(formats, kind)) return `${calledIn(object)} carries a record of no kind of Isnad: ${shown(kind)}.`
  const read = formats[kind].safeParse(record)
  if (!read.success) {
    const { path, message } = read.error.issues[0]!
    return `The record that ${calledIn(object)} carries cannot be taken (${path.join('.')}: ${message}).`
  }
  const row = { file, row: object.row, fields: { id: object.id } }
  const value = kind === 'claims' ? { record: row, ...read.data } : read.data
  return imported(kind, value as never, object.line)
}
