import type { Report } from '../problem.ts'
import { readCsv } from './read-csv.ts'
import { UnreadableFile } from './read-lines.ts'
import { readNdjson } from './read-ndjson.ts'
import { readYaml } from './read-yaml.ts'
import type { SeedExtension, SeedFile, SeedRow } from './seed-file.ts'

const readers: Record<SeedExtension, (file: SeedFile, report: Report) => AsyncGenerator<SeedRow>> = {
  yaml: readYaml,
  ndjson: readNdjson,
  csv: readCsv,
}

/** The records of a file in its order, whatever its format; where it cannot be read on, the rest is reported and left. */
export async function* readRows(file: SeedFile, report: Report): AsyncGenerator<SeedRow> {
  try {
    yield* readers[file.extension](file, report)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    report({ file: file.name, ...error.position, path: '', code: error.code, message: error.message })
  }
}
