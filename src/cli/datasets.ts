import type { Command } from 'commander'
import { lookUpPlaces } from '../import/gazetteers/look-up-places.ts'
import { type DatasetOverview, readDatasets, removeDataset } from '../import/load/datasets.ts'
import { marking } from '../vocabulary/index.ts'
import { printTable } from './terminal/print-table.ts'
import { createProgress } from './terminal/progress.ts'
import { withDatabase } from './with-database.ts'

const help = `
Examples:
  isnad datasets
  isnad datasets --json
  isnad datasets remove ucdp-esd`

/** `isnad datasets` and `isnad datasets remove <id>`. */
export function datasetsCommand(program: Command) {
  const datasets = program
    .command('datasets')
    .description('list the data sets in the graph, or take one out of the record')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', help)
    .action(({ json }: { json?: true }) => list(json === true))
  datasets
    .command('remove')
    .description('withdraw all that only this data set says; what it said stays readable with knownAt')
    .argument('<id>', 'the data set, as isnad datasets lists it')
    .option('--json', 'print the result as JSON')
    .action((id: string, _options: object, command: Command) =>
      remove(id, command.optsWithGlobals<{ json?: true }>().json === true),
    )
}

function list(asJson: boolean): Promise<void> {
  return withDatabase(async (database) => {
    const rows = (await readDatasets(database)).map(told)
    if (asJson) console.log(JSON.stringify(rows, null, 2))
    else console.log(rows.length === 0 ? 'The graph holds no data set.' : printTable(rows))
  })
}

function remove(id: string, asJson: boolean): Promise<void> {
  return withDatabase(async (database) => {
    const progress = createProgress()
    const result = await removeDataset(database, id, { report: progress.report })
    await lookUpPlaces(database, { report: progress.report })
    progress.end()
    if (asJson) console.log(JSON.stringify(result, null, 2))
    else if (result.unchanged) console.log(`${id} says nothing any more; nothing was written.`)
    else console.log(`${id} is out of the record: ${result.withdrawals} claims withdrawn.`)
  })
}

function told({ ref, title, version, licence, level, loadedAt, isWhole, entities, claims, coverage }: DatasetOverview) {
  return {
    ...{ id: ref, title, version, licence },
    marking: marking.values[level]!,
    ...{ entities, claims, coverage },
    loadedAt: new Date(loadedAt).toISOString(),
    state: isWhole ? 'WHOLE' : 'HALF_LOADED',
  }
}
