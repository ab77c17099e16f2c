import type { Command } from 'commander'
import { rebuild } from '../graph/derived/rebuild.ts'
import { withDatabase } from './with-database.ts'

/** `isnad rebuild`: to be run after a release says so, or where the audit finds something derived that is stale. */
export function rebuildCommand(program: Command) {
  program
    .command('rebuild')
    .description('derive anew everything that the graph holds as a cache')
    .action(() =>
      withDatabase(async (database) => {
        await rebuild(database, ({ step, done }) => console.error(`${step}: ${done}`))
        console.log('Everything derived is derived anew.')
      }),
    )
}
