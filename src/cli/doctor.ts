import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { examineGraph } from './doctor/examine-graph.ts'
import { examineMachine } from './doctor/examine-machine.ts'
import { exitCodes } from './exit-code.ts'

/** `isnad doctor`: exit code 1 where something is not as Isnad needs it. */
export function doctorCommand(program: Command) {
  program
    .command('doctor')
    .description('look whether all that Isnad needs is there; starts and changes nothing')
    .option('--json', 'print what was found as JSON')
    .action(async ({ json }: { json?: true }) => {
      const config = readConfig()
      const found = [...(await examineMachine(config)), ...(await examineGraph(config))]
      if (json) console.log(JSON.stringify(found, null, 2))
      else for (const { check, isWell, message } of found) console.log(`${isWell ? 'ok ' : 'BAD'} ${check}: ${message}`)
      if (found.some(({ isWell }) => !isWell)) process.exitCode = exitCodes.findings
    })
}
