import { canonicalJson } from '../../../lib/canonical-json.ts'
import { imported, rejected } from '../imported.ts'
import type { Imported, ImportedRecord } from '../importer.ts'

type Place = Extract<ImportedRecord, { kind: 'places' }>['value']

interface Told {
  /** `on line 3`, or `in row 3 of the sheet ADM1`. */
  place: string
  /** Kind, point and what it lies in. */
  frame: string
  name: Place['name']
  /** All that the last row said of it. */
  last: string
}

/**
 * A province is told in the row of each of its villages. What a row says anew of it is other names; a row that has it lie
 * elsewhere is reported.
 */
export function toldOnce(): (item: Imported, sheet?: string) => Imported | undefined {
  const places = new Map<string, Told>()
  return (item, sheet) => {
    if (item.kind !== 'places') return item
    const { id, name, aliases: _, ...frame } = item.value
    const told = {
      place: sheet === undefined ? `on line ${item.at.line}` : `in row ${item.at.line} of the sheet ${sheet}`,
      frame: canonicalJson(frame),
      name,
      last: canonicalJson([name, item.value.aliases]),
    }
    const first = places.get(id)
    if (first === undefined) places.set(id, told)
    if (first === undefined) return item
    if (first.frame !== told.frame) {
      const message = `${id} is ${words(frame)} here and ${words(JSON.parse(first.frame))} ${first.place}; the first holds.`
      return rejected(message, item.at.line)
    }
    if (first.last === told.last) return undefined
    places.set(id, { ...first, last: told.last })
    return imported('places', named(item.value, first.name), item.at.line)
  }
}

/** The name to show is that of the first row; another is an alias. */
function named(place: Place, first: Place['name']): Place {
  const others = Object.entries(place.name).filter(([tag, name]) => first[tag] !== undefined && first[tag] !== name)
  const aliases = { ...place.aliases }
  for (const [tag, name] of others) aliases[tag] = [name as string, ...(aliases[tag] ?? [])]
  return { ...place, name: { ...place.name, ...first }, ...(Object.keys(aliases).length > 0 && { aliases }) }
}

function words({ kind, within, location }: Pick<Place, 'kind' | 'within' | 'location'>): string {
  const where = location ? ` at ${location.longitude}, ${location.latitude}` : ''
  return `a ${kind} ${within === undefined ? 'within nothing' : `within ${within}`}${where}`
}
