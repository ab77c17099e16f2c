import { checkClaims } from './check/claim-rules.ts'
import { checkCycles } from './check/cycles.ts'
import { checkReferences } from './check/references.ts'
import { checkSpeech } from './check/speech-rules.ts'
import { defineSeed } from './define-seed.ts'
import { listSeedFiles } from './files/list-seed-files.ts'
import { readAllRows } from './files/read-all-rows.ts'
import { readDatasetRow } from './files/read-dataset-row.ts'
import { toDataset } from './inputs/to-dataset.ts'
import { parseDataset, parseRecords } from './parse-records.ts'
import { byPlace, type Problem, type Report } from './problem.ts'
import { rowReporter } from './seed.ts'
import type { SeedDataset } from './seed-dataset.ts'

export type SeedResult = { ok: true; dataset: SeedDataset } | { ok: false; problems: Problem[] }

/** Reads a folder of the seed format whole, and either gives what it says or everything that is wrong with it. */
export async function readSeed(folder: string): Promise<SeedResult> {
  const problems: Problem[] = []
  const report: Report = (problem) => problems.push(problem)

  const files = await listSeedFiles(folder, report)
  const datasetRow = await readDatasetRow(files, report)
  const { rows, incomplete } = await readAllRows(files, report)

  const rowReport = rowReporter(report)
  const dataset = datasetRow && parseDataset(datasetRow, rowReport)
  const seed = defineSeed({ scheme: dataset?.scheme ?? '', dataset: datasetRow, rows, report: rowReport })
  const records = parseRecords(seed)
  const externalRefs = checkReferences(seed, incomplete)
  checkCycles(seed)
  checkClaims(seed)
  checkSpeech(seed)

  if (!dataset || problems.length > 0) return { ok: false, problems: problems.sort(byPlace) }
  return { ok: true, dataset: toDataset({ seed, dataset, records, externalRefs }) }
}
