import type { Problem, Report } from '../problem.ts'
import { readRows } from './read-rows.ts'
import { type SeedFile, type SeedKind, type SeedRow, seedKinds } from './seed-file.ts'

interface AllRows {
  rows: Record<SeedKind, SeedRow[]>
  /** Kinds of which some records could not be read, so that a reference to one may still be right. */
  incomplete: ReadonlySet<SeedKind>
}

export async function readAllRows(files: readonly SeedFile[], report: Report): Promise<AllRows> {
  const rows = Object.fromEntries(seedKinds.map((kind) => [kind, []])) as unknown as AllRows['rows']
  const incomplete = new Set<SeedKind>()
  for (const file of files) {
    const { kind } = file
    if (kind === 'dataset') continue
    const note = (problem: Problem) => {
      if (problem.code !== 'DUPLICATE_KEY') incomplete.add(kind)
      report(problem)
    }
    for await (const row of readRows(file, note)) rows[kind].push(row)
  }
  return { rows, incomplete }
}
