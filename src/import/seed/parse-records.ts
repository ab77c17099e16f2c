import type { z } from 'zod'
import { type SeedKind, type SeedRow, seedKinds } from './files/seed-file.ts'
import { type DatasetSeed, datasetFormat } from './format/dataset.format.ts'
import { formats, type SeedRecord } from './format/formats.ts'
import { fieldProblems } from './format/issues.ts'
import type { Seed } from './seed.ts'

export type SeedRecords = { [K in SeedKind]: SeedRecord<K>[] }

/** The records that follow their format; whatever is wrong with the others is reported field by field. */
export function parseRecords({ rows, report }: Seed): SeedRecords {
  const records = seedKinds.map((kind) => [
    kind,
    rows[kind].flatMap((row) => parse<unknown>(formats[kind], row, report) ?? []),
  ])
  return Object.fromEntries(records) as SeedRecords
}

export function parseRecord<K extends SeedKind>(kind: K, row: SeedRow, report: Seed['report']): SeedRecord<K> | null {
  return parse<unknown>(formats[kind], row, report) as SeedRecord<K> | null
}

export function parseDataset(row: SeedRow, report: Seed['report']): DatasetSeed | null {
  return parse(datasetFormat, row, report)
}

function parse<T>(format: z.ZodType<T>, row: SeedRow, report: Seed['report']): T | null {
  const result = format.safeParse(row.value)
  if (result.success) return result.data
  for (const { path, code, message } of fieldProblems(result.error.issues, row.value)) report(row, path, code, message)
  return null
}
