import { Command, CommanderError } from 'commander'
import { AppError } from '../errors/app-error.ts'
import { auditCommand } from './audit.ts'
import { backupCommand } from './backup.ts'
import { datasetsCommand } from './datasets.ts'
import { doctorCommand } from './doctor.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { loadCommand } from './load.ts'
import { matchPlacesCommand } from './match-places.ts'
import { queryCommand } from './query.ts'
import { rebuildCommand } from './rebuild.ts'
import { restoreCommand } from './restore.ts'
import { tokenCommand } from './token.ts'
import { validateCommand } from './validate.ts'

const program = new Command('isnad')
  .description('Commands for the graph of claims. Settings come from the environment: see docs/configuration.md.')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 what was given or the graph is not sound, 2 wrong usage, 3 no database, 130 stopped.\n`isnad <command> --help` tells more, with examples.',
  )
  .exitOverride()

const commands = [
  ...[validateCommand, loadCommand, importCommand, exportCommand, datasetsCommand, queryCommand],
  ...[matchPlacesCommand, auditCommand, rebuildCommand, backupCommand, restoreCommand, doctorCommand, tokenCommand],
]
for (const add of commands) add(program)

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = tell(error)
}

/** Commander has told its own errors already; help that was asked for is none. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  if (error instanceof AppError) {
    console.error(error.message)
    return exitCodeOf(error.code)
  }
  console.error(error)
  return exitCodes.internal
}
