import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { groupBy } from '../../lib/group-by.ts'
import type { ImportFile } from '../formats/importer.ts'
import { readLines } from '../seed/files/read-lines.ts'
import { type SeedKind, seedKinds } from '../seed/files/seed-file.ts'
import type { Problem } from '../seed/problem.ts'
import { placesOf, writePlace } from './places.ts'
import type { Rejections } from './rejections.ts'

interface Spool {
  readonly folder: string
  readonly files: readonly ImportFile[]
  readonly rejections: Rejections
}

/**
 * Takes the records at fault out of a spooled data set, and rejects the rows that they came from. Gives how many these
 * are; problems that are of no record leave nothing to take out.
 */
export async function dropRecords(spool: Spool, problems: readonly Problem[]): Promise<number> {
  let dropped = 0
  for (const kind of seedKinds) {
    const ofKind = problems.filter(({ file }) => file === `${kind}.ndjson`)
    if (ofKind.length > 0)
      dropped += await dropOfKind(
        spool,
        kind,
        groupBy(ofKind, ({ line }) => line),
      )
  }
  return dropped
}

async function dropOfKind(
  { folder, files, rejections }: Spool,
  kind: SeedKind,
  faulty: ReadonlyMap<number, readonly Problem[]>,
): Promise<number> {
  const [records, places] = [join(folder, `${kind}.ndjson`), join(folder, '.places', kind)]
  const keptPlaces = createWriteStream(`${places}.kept`)
  const origins = placesOf(folder, kind)
  const kept = async function* () {
    for await (const { number, text } of readLines(records)) {
      const place = (await origins.next()).value
      const wrong = faulty.get(number)
      if (wrong === undefined) {
        keptPlaces.write(writePlace(place))
        yield text
        continue
      }
      const [file, line, column] = place
      const message = [...new Set(wrong.map(({ path, message }) => `${path}: ${message}`))].join(' ')
      await rejections.add({ file: files[file]!.name, line, ...(column > 0 && { column }), message })
    }
  }
  await pipeline(kept, createWriteStream(join(folder, '.kept')))
  await new Promise((resolve) => keptPlaces.end(resolve))
  await rename(join(folder, '.kept'), records)
  await rename(`${places}.kept`, places)
  return faulty.size
}
