import type { Command } from 'commander'
import { lookUpPlaces } from '../import/gazetteers/look-up-places.ts'
import { placeReport } from '../import/gazetteers/place-report.ts'
import type { LoadResult } from '../import/load/load-dataset.ts'
import { createProgress } from './terminal/progress.ts'
import { tellPlaces } from './terminal/tell-places.ts'
import { withDatabase } from './with-database.ts'

/** `isnad match-places`: what every load and import does at its end, for who has changed the graph in another way. */
export function matchPlacesCommand(program: Command) {
  program
    .command('match-places')
    .description('look the places of all data sets up in the gazetteers of the graph, as every load and import does')
    .option('--recorded-by <name>', 'who records it; shown only to viewers with the right to see who works here')
    .option('--json', 'print the result as JSON')
    .action(({ recordedBy, json }: { recordedBy?: string; json?: true }) =>
      withDatabase(async (database) => {
        const progress = createProgress()
        const result = await lookUpPlaces(database, {
          report: progress.report,
          ...(recordedBy !== undefined && { recordedBy }),
        })
        progress.end()
        const report = result === null ? { found: [], notFound: [] } : placeReport(result)
        if (json) console.log(JSON.stringify(report, null, 2))
        else if (result === null) console.log('The graph holds no gazetteer. Import one: isnad import ocha-cod <file>')
        else console.log(`${tellPlaces(report, '--json')} ${writtenText(result.loaded)}`)
      }),
    )
}

function writtenText(loaded: LoadResult | null): string {
  if (loaded === null) return 'There is nothing to say of them.'
  return loaded.unchanged
    ? 'The graph says so already.'
    : `Claims written: ${loaded.claims}; withdrawn: ${loaded.withdrawals}.`
}
