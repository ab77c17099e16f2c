import type { Command } from 'commander'
import { AppError } from '../errors/app-error.ts'
import { restore } from '../graph/backup/restore.ts'
import { createProgress } from './terminal/progress.ts'
import { withDatabase } from './with-database.ts'

interface RestoreCommandOptions {
  readonly replace?: boolean
  readonly yes?: boolean
  readonly json?: true
}

const help = `
Examples:
  isnad restore isnad.backup.gz
  isnad restore isnad.backup.gz --replace --yes`

/** `isnad restore <file>`: exit code 1 where the file is not whole or the database not empty. */
export function restoreCommand(program: Command) {
  program
    .command('restore')
    .description('fill an empty database with a backup, which is checked before anything is written')
    .argument('<file>', 'a file that isnad backup has made')
    .option('--replace', 'delete first all that the database holds; needs --yes')
    .option('--yes', 'confirm that the graph in the database is to be deleted')
    .option('--json', 'print what the file tells of itself as JSON')
    .addHelpText('after', help)
    .action(async (file: string, { replace = false, yes = false, json }: RestoreCommandOptions) => {
      if (replace && !yes) {
        const sentence = '--replace deletes the whole graph in the database. Say --yes beside it where that is meant.'
        throw new AppError('BAD_USER_INPUT', sentence)
      }
      const work = async (database: Parameters<typeof restore>[0]) => {
        const progress = createProgress()
        const header = await restore(database, file, { replace, report: progress.report })
        progress.end()
        const { nodes, relationships, madeAt } = header
        const sentence = `Restored from ${madeAt}: ${nodes} nodes and ${relationships} relationships.`
        console.log(json ? JSON.stringify(header, null, 2) : sentence)
      }
      await withDatabase(work, { restores: true })
    })
}
