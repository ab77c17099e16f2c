import { resolve } from 'node:path'
import { listSeedFiles } from '../../import/seed/files/list-seed-files.ts'
import { readAllRows } from '../../import/seed/files/read-all-rows.ts'
import { readDatasetRow } from '../../import/seed/files/read-dataset-row.ts'
import { datasetFormat } from '../../import/seed/format/dataset.format.ts'
import { formats } from '../../import/seed/format/formats.ts'
import type { SeedRecords } from '../../import/seed/parse-records.ts'
import type { Report } from '../../import/seed/problem.ts'

/**
 * The records of a data set of this repository. Quotes name their language, as in what is read from the graph, which keeps
 * it with the quote.
 */
export async function seedRecords(name: string) {
  const report: Report = (problem) => {
    throw new Error(JSON.stringify(problem))
  }
  const files = await listSeedFiles(resolve(import.meta.dirname, '../../../seeds', name), report)
  const { rows } = await readAllRows(files, report)
  const records = Object.fromEntries(
    Object.entries(rows).map(([kind, of]) => [
      kind,
      of.map(({ value }) => formats[kind as keyof typeof formats].parse(value)),
    ]),
  ) as unknown as SeedRecords
  const langOf = (document: string | undefined) => records.documents.find(({ id }) => id === document)?.lang
  const claims = records.claims.map((claim) => ({
    ...claim,
    ...(claim.quote && { quote: { ...claim.quote, lang: claim.quote.lang ?? langOf(claim.document) } }),
  }))
  return {
    dataset: datasetFormat.parse((await readDatasetRow(files, report))!.value),
    records: { ...records, claims },
  }
}
