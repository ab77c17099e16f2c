import { readCsv } from '../files/read-csv.ts'
import { UnreadableFile } from '../files/read-lines.ts'
import { readNdjson } from '../files/read-ndjson.ts'
import { readYaml } from '../files/read-yaml.ts'
import type { SeedFile, SeedKind, SeedRow } from '../files/seed-file.ts'
import type { Report } from '../problem.ts'

const readers = { yaml: readYaml, ndjson: readNdjson, csv: readCsv }

/** The records of one kind, in the order of their files. Where one cannot be read on, the rest of it is left. */
export async function* rowsOf(files: readonly SeedFile[], kind: SeedKind, report: Report): AsyncGenerator<SeedRow> {
  for (const file of files) {
    if (file.kind !== kind) continue
    try {
      yield* readers[file.extension](file, report)
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      report({ file: file.name, ...error.position, path: '', code: error.code, message: error.message })
    }
  }
}
