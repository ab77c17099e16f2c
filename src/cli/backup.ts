import type { Command } from 'commander'
import { backup } from '../graph/backup/backup.ts'
import type { BackupHeader } from '../graph/backup/file/backup-header.ts'
import { createProgress } from './terminal/progress.ts'
import { withDatabase } from './with-database.ts'

/** `isnad backup <file>`: the file is there when all of it is, and not before. */
export function backupCommand(program: Command) {
  program
    .command('backup')
    .description('write the whole graph with its history to one file')
    .argument('<file>', 'the file to be made, such as isnad.backup.gz')
    .option('--json', 'print what the file tells of itself as JSON')
    .action((file: string, { json }: { json?: true }) =>
      withDatabase(async (database) => {
        const progress = createProgress()
        const header = await backup(database, file, progress.report)
        progress.end()
        console.log(json ? JSON.stringify(header, null, 2) : `${file} holds ${sizeOf(header)}.`)
      }),
    )
}

const sizeOf = ({ nodes, relationships }: BackupHeader) => `${nodes} nodes and ${relationships} relationships`
