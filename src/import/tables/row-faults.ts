import type { ImportedRecord } from '../formats/importer.ts'
import { checkClaims } from '../seed/check/claim-rules.ts'
import { checkReferences } from '../seed/check/references.ts'
import { checkSpeech } from '../seed/check/speech-rules.ts'
import { defineSeed } from '../seed/define-seed.ts'
import { type SeedKind, type SeedRow, seedKinds } from '../seed/files/seed-file.ts'
import { parseRecords } from '../seed/parse-records.ts'
import { rowReporter } from '../seed/seed.ts'

interface Context {
  before: readonly ImportedRecord[]
  refersToOthers: boolean
}

/**
 * What is wrong with the records of one row, by the rules for data sets: a row with what comes before all rows is a small
 * data set. So a row that could not be loaded is told as such, and the others are.
 */
export function rowFaults(records: readonly ImportedRecord[], { before, refersToOthers }: Context): string[] {
  const faults: string[] = []
  const report = rowReporter(({ path, message }) => faults.push(`${path}: ${message}`))
  const rows = Object.fromEntries(seedKinds.map((kind) => [kind, [] as SeedRow[]])) as Record<SeedKind, SeedRow[]>
  const seen = new Set<string>()
  for (const { kind, value, at } of [...before, ...records]) {
    const key = `${kind} ${value.id}`
    if (seen.has(key) || !(kind in rows)) continue
    seen.add(key)
    rows[kind as SeedKind].push({ file: '', index: seen.size, value, locate: () => at })
  }
  const seed = defineSeed({ scheme: 'row', dataset: null, rows, report })
  parseRecords(seed)
  checkReferences(seed, new Set(refersToOthers ? seedKinds : []))
  checkClaims(seed)
  checkSpeech(seed)
  return faults
}
