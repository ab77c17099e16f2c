import { AppError } from '../errors/app-error.ts'
import type { Database } from '../neo4j/database.ts'
import { type LoadOptions, type LoadResult, loadSource } from './load/load-dataset.ts'
import { printProblem } from './seed/problem.ts'
import { openSeed } from './seed/stream/open-seed.ts'

/** Loads a data set from its folder; one that breaks the format is refused with every problem, and nothing of it is written. */
export async function loadSeed(database: Database, folder: string, options: LoadOptions = {}): Promise<LoadResult> {
  const seed = await openSeed(folder)
  if (!seed.ok) throw new AppError('INVALID_DATASET', seed.problems.map(printProblem).join('\n'))
  return loadSource(database, seed.source, options)
}
