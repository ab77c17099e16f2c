import type { Problem, Report } from '../problem.ts'
import { readCsv } from './read-csv.ts'
import { UnreadableFile } from './read-lines.ts'
import { readNdjson } from './read-ndjson.ts'
import { readYaml } from './read-yaml.ts'
import { type SeedExtension, type SeedFile, type SeedKind, type SeedRow, seedKinds } from './seed-file.ts'

type Reader = (file: SeedFile, report: Report) => AsyncGenerator<SeedRow>
const readers: Record<SeedExtension, Reader> = { yaml: readYaml, ndjson: readNdjson, csv: readCsv }

interface AllRows {
  rows: Record<SeedKind, SeedRow[]>
  /** Kinds of which some records could not be read, so that a reference to one may still be right. */
  incomplete: ReadonlySet<SeedKind>
}

/** The records of all files, in the order of the files. Where one cannot be read on, the rest of it is left. */
export async function readAllRows(files: readonly SeedFile[], report: Report): Promise<AllRows> {
  const rows = Object.fromEntries(seedKinds.map((kind) => [kind, []])) as unknown as AllRows['rows']
  const incomplete = new Set<SeedKind>()
  for (const file of files) {
    const { kind, name, extension } = file
    if (kind === 'dataset') continue
    const note = (problem: Problem) => {
      if (problem.code !== 'DUPLICATE_KEY') incomplete.add(kind)
      report(problem)
    }
    try {
      for await (const row of readers[extension](file, note)) rows[kind].push(row)
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      note({ file: name, ...error.position, path: '', code: error.code, message: error.message })
    }
  }
  return { rows, incomplete }
}
