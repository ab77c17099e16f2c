import type { CoverageInput } from '../../../entities/coverage/coverage.record.ts'
import { coverageId, storedCoverage } from '../../../entities/coverage/coverage.stored.ts'
import type { Resolve } from '../../../entities/stored/stored-node.ts'
import type { ReadFrom } from '../../../graph/commands/claims/read-from.ts'
import type { NewCoverage } from '../../../graph/commands/record-coverage.ts'
import { groupBy } from '../../../lib/group-by.ts'
import type { KnownCoverage } from './known-coverage.ts'

export interface CoveragePlan {
  /** What takes the place of the version in the record, if there is one. */
  readonly toWrite: readonly NewCoverage[]
  /** Rows that say the same under another marking. */
  readonly toMark: readonly { readonly id: string; readonly slug: string; readonly ownLevel: number }[]
  /** Rows that say the same, read from another row of a file. */
  readonly toReread: readonly ReadFrom[]
}

interface Planning {
  readonly coverage: readonly CoverageInput[]
  /** The place of the first of them in the data set. */
  readonly from: number
  readonly datasetId: string
  readonly known: readonly KnownCoverage[]
  readonly resolve: Resolve
}

export function planCoverage({ coverage, from, datasetId, known, resolve }: Planning): CoveragePlan {
  const versions = groupBy(known, ({ slug }) => slug)
  const toWrite: NewCoverage[] = []
  const toMark: { id: string; slug: string; ownLevel: number }[] = []
  const toReread: ReadFrom[] = []
  for (const [at, input] of coverage.entries()) {
    const stored = storedCoverage(input, datasetId, resolve)
    const earlier = versions.get(input.ref) ?? []
    const standing = earlier.find(({ inRecord }) => inRecord)
    if (standing?.contentHash !== stored.contentHash) {
      const occurrence = earlier.filter(({ contentHash }) => contentHash === stored.contentHash).length
      toWrite.push({ id: coverageId(input.ref, stored.contentHash, occurrence), stored, position: from + at })
      continue
    }
    const { ownLevel, record } = stored
    if (standing.ownLevel !== ownLevel) toMark.push({ id: standing.id, slug: input.ref, ownLevel })
    if (standing.recordId !== (record?.id ?? null)) toReread.push({ id: standing.id, record })
  }
  return { toWrite, toMark, toReread }
}
