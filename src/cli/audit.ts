import type { Command } from 'commander'
import { audit } from '../graph/audit/audit.ts'
import { exitCodes } from './exit-code.ts'
import { withDatabase } from './with-database.ts'

/** `isnad audit`: exit code 1 where the graph breaks one of its rules. */
export function auditCommand(program: Command) {
  program
    .command('audit')
    .description('prove every rule of the graph that the database itself cannot hold')
    .option('--json', 'print what was found as JSON')
    .action(({ json }: { json?: true }) =>
      withDatabase(async (database) => {
        const findings = await audit(database)
        if (json) console.log(JSON.stringify(findings, null, 2))
        else for (const { check, message } of findings) console.log(`${check}: ${message}`)
        if (findings.length > 0) process.exitCode = exitCodes.findings
        else if (!json) console.log('The graph is sound.')
      }),
    )
}
