import { type Command, Option } from 'commander'
import { createToken } from '../auth/create-token.ts'
import { type Permission, permissions } from '../auth/permissions.ts'
import { readConfig } from '../config.ts'
import { AppError } from '../errors/app-error.ts'
import { type Marking, marking } from '../vocabulary/index.ts'

interface TokenOptions {
  name: string
  clearance: Marking
  permission: Permission[]
}

/** `isnad token create`: prints the token, this once, and keeps its hash. */
export function tokenCommand(program: Command) {
  program
    .command('token')
    .description('who may read more than everyone')
    .command('create')
    .description('add a viewer to the file named by ISNAD_TOKENS and print its token once')
    .requiredOption('--name <name>', 'how the viewer is called')
    .addOption(
      new Option('--clearance <marking>', 'the highest marking that the viewer may read')
        .choices(marking.values)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--permission <permission...>', 'what the viewer may do beside reading')
        .choices(Object.keys(permissions))
        .default([]),
    )
    .action(({ name, clearance, permission }: TokenOptions) => {
      const { tokensFile } = readConfig()
      if (!tokensFile) {
        throw new AppError('INVALID_CONFIG', 'ISNAD_TOKENS is not set: name the file that is to keep the tokens.')
      }
      console.log(createToken(tokensFile, { name, clearance, permissions: permission }))
      console.error(`Keep it safe: ${tokensFile} holds only its hash. Send it as "Authorization: Bearer <token>".`)
    })
}
