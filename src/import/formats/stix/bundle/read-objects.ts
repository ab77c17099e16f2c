import { UnreadableFile } from '../../../seed/files/read-lines.ts'
import { rejected } from '../../imported.ts'
import type { Rejection } from '../../importer.ts'
import { readJson } from '../../json/read-json.ts'
import { type StixObject, toObject } from './stix-object.ts'

/** The objects of a bundle, of an answer of a TAXII server, or the one that a file holds by itself. */
export async function* readObjects(path: string): AsyncGenerator<StixObject | Rejection> {
  const about: Record<string, unknown> = {}
  let hasList = false
  for await (const item of readJson(path, ['objects'])) {
    if ('kind' in item) yield item
    else if (item.index === undefined) {
      hasList ||= item.member === 'objects'
      about[item.member] = item.value
    } else {
      hasList = true
      const object = toObject(item.value, item.line, item.index + 1)
      yield typeof object === 'string' ? rejected(object, item.line) : object
    }
  }
  if (hasList || about.type === 'bundle') return
  const object = toObject(about, 1, 1)
  if (typeof object !== 'string') {
    yield object
    return
  }
  const members = Object.keys(about).slice(0, 8).join(', ')
  const message = `The file is no STIX bundle: it has no list of objects. Its members are ${members || 'none'}.`
  throw new UnreadableFile('MALFORMED', message, { line: 1 })
}
