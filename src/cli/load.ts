import type { Command } from 'commander'
import { lookUpPlaces } from '../import/gazetteers/look-up-places.ts'
import { type LoadResult, loadSource } from '../import/load/load-dataset.ts'
import { printProblem } from '../import/seed/problem.ts'
import { openSeed } from '../import/seed/stream/open-seed.ts'
import { exitCodes } from './exit-code.ts'
import { createProgress } from './terminal/progress.ts'
import { withDatabase } from './with-database.ts'

/** `isnad load <folder>`: exit code 1 where the data set is not sound; nothing of it is written then. */
export function loadCommand(program: Command) {
  program
    .command('load')
    .description('write a data set into the graph: all of it is checked first, and loading it twice changes nothing')
    .argument('<folder>', 'the folder that holds dataset.yaml')
    .option('--recorded-by <name>', 'who records it; shown only to viewers with the right to see who works here')
    .option('--json', 'print the result as JSON')
    .action(async (folder: string, { recordedBy, json }: { recordedBy?: string; json?: true }) => {
      const seed = await openSeed(folder)
      if (!seed.ok) {
        for (const problem of seed.problems) console.error(printProblem(problem))
        console.error(`${folder} was not loaded, and nothing of it was written.`)
        process.exitCode = exitCodes.findings
        return
      }
      await withDatabase(async (database) => {
        const progress = createProgress()
        const options = { recordedBy, report: progress.report }
        const result = await loadSource(database, seed.source, options)
        await lookUpPlaces(database, options)
        progress.end()
        console.log(json ? JSON.stringify(result, null, 2) : summary(seed.source.dataset.title, result))
      })
    })
}

function summary(title: string, { unchanged, entities, claims, withdrawals }: LoadResult): string {
  if (unchanged) return `"${title}" is in the graph already; nothing was written.`
  return `"${title}" is loaded: ${entities} entities, sources and documents and ${claims} claims written, ${withdrawals} claims withdrawn.`
}
