import type { PlaceKind } from '../../vocabulary/index.ts'
import { imported, slugOf } from './imported.ts'
import type { ImportedRecord } from './importer.ts'

export interface Level {
  /** Empty where the row names no place of this level. */
  name: string
  kind: PlaceKind
  /** Where the publisher has an id for it; else it gets one from its kind and name and those around it, so that a town in a district and one in a subdistrict of that name are two. */
  id?: string
  aliases?: readonly string[]
}

/** The places that a row names, from the outermost, each within the one before. A name that is repeated is the same place. */
export function nestedPlaces(levels: readonly Level[], line: number) {
  const records: ImportedRecord[] = []
  const path: string[] = []
  const seen = new Set<string>()
  let innermost: string | undefined
  for (const { name, kind, aliases = [], ...level } of levels) {
    if (name === '' || seen.has(name)) continue
    seen.add(name)
    path.push(`${kind} ${name}`)
    const id = level.id ?? slugOf('place', path.join(' / '))
    const named = { name: { en: name }, ...(aliases.length > 0 ? { aliases: { en: [...aliases] } } : {}) }
    records.push(imported('places', { id, kind, ...named, ...(innermost ? { within: innermost } : {}) }, line))
    innermost = id
  }
  return { records, innermost }
}
