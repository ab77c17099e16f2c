import { join } from 'node:path'
import type { ImportFile } from '../formats/importer.ts'
import { readLines } from '../seed/files/read-lines.ts'
import type { SeedKind } from '../seed/files/seed-file.ts'

/** Where a spooled record came from: the number of its file, its line, its column or 0. */
export type Place = readonly [file: number, line: number, column: number]

export const writePlace = (place: Place): string => `${place.join(' ')}\n`

export function printPlace([file, line, column]: Place, files: readonly ImportFile[]): string {
  return `${files[file]!.name}:${line}${column > 0 ? `:${column}` : ''}`
}

/** The places of all records of a kind, in the order of its file. */
export async function* placesOf(folder: string, kind: SeedKind): AsyncGenerator<Place> {
  for await (const { text } of readLines(join(folder, '.places', kind))) {
    yield text.trim().split(' ').map(Number) as unknown as Place
  }
}
