import { AppError } from '../../errors/app-error.ts'
import type { ImportFile } from '../formats/importer.ts'
import { type Problem, printProblem } from '../seed/problem.ts'
import type { SeedSource } from '../seed/seed-source.ts'
import { openSeed } from '../seed/stream/open-seed.ts'
import { dropRecords } from './drop-records.ts'
import type { Rejections } from './rejections.ts'

interface Settling {
  readonly folder: string
  readonly files: readonly ImportFile[]
  readonly rejections: Rejections
  /** What only the graph can tell of a sound data set, by the same measure; none where it is not asked. */
  readonly against?: (source: SeedSource) => Promise<readonly Problem[]>
}

/**
 * Checks a spooled data set, and rejects the records that are at fault until none is: what is left out may have been
 * what others rest on.
 */
export async function settle({ against, ...spool }: Settling): Promise<SeedSource> {
  for (;;) {
    const seed = await openSeed(spool.folder)
    const problems = seed.ok ? ((await against?.(seed.source)) ?? []) : seed.problems
    if (seed.ok && problems.length === 0) return seed.source
    if ((await dropRecords(spool, problems)) === 0) {
      throw new AppError('INVALID_DATASET', problems.map(printProblem).join('\n'))
    }
  }
}
