import { depths } from './columns.ts'
import { type Entry, readEntries } from './read-entries.ts'

export interface Areas {
  /** The id of the smallest area around an entry, of those that the file has an entry of. */
  around(entry: Entry): string | undefined
}

const LEVELS = ['country', 'admin1', 'admin2', 'admin3', 'admin4'] as const

/**
 * The administrative areas of a file, found by the codes that its other entries name. The codes are GeoNames' own: its
 * `SY.07` is Deir ez-Zor, while OCHA's `SY07` is Idleb.
 */
export async function readAreas(path: string): Promise<Areas> {
  const ids = new Map<string, string>()
  for await (const entry of readEntries(path)) {
    if ('kind' in entry) continue
    const depth = depths[entry.text('featureCode').toUpperCase()]
    const codes = codesOf(entry)
    if (depth !== undefined && codes.length > depth) ids.set(key(codes, depth), `geonames:${entry.text('id')}`)
  }
  return {
    around(entry) {
      const codes = codesOf(entry)
      const own = depths[entry.text('featureCode').toUpperCase()] ?? LEVELS.length
      for (let depth = Math.min(codes.length, own) - 1; depth >= 0; depth--) {
        const id = ids.get(key(codes, depth))
        if (id !== undefined) return id
      }
      return undefined
    },
  }
}

/** As far as they are told without a gap; 00 stands for no division. */
function codesOf({ text }: Entry): string[] {
  const codes = LEVELS.map((level) => text(level))
  const end = codes.findIndex((code) => code === '' || code === '00')
  return end === -1 ? codes : codes.slice(0, end)
}

const key = (codes: readonly string[], depth: number) => codes.slice(0, depth + 1).join('.')
