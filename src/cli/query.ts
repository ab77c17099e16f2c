import { readFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { GraphQLError, parse } from 'graphql'
import { readConfig } from '../config.ts'
import { AppError, type ErrorCode, errorCodes } from '../errors/app-error.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import { answerRows } from './query/answer-rows.ts'
import { type Answer, ask } from './query/ask.ts'
import { printCsv } from './query/print-csv.ts'
import { readVariables } from './query/variables.ts'
import { printTable } from './terminal/print-table.ts'
import { withDatabase } from './with-database.ts'

interface QueryOptions {
  readonly var: readonly string[]
  readonly operation?: string
  readonly token?: string
  readonly format: 'json' | 'csv' | 'table'
}

const help = `
Examples:
  isnad query supporters.graphql --var of=ucdp:234 first=50 --format csv > supporters.csv
  echo '{ datasets { title version } }' | isnad query - --format table

As CSV or a table an answer is one row for each entry of its list; members of members are columns such as document.title.`

/** `isnad query <file>`: exit code 1 where the answer has errors. */
export function queryCommand(program: Command) {
  program
    .command('query')
    .description('ask the API a question that lies in a file, and print the answer')
    .argument('<file>', 'a file with a GraphQL operation, or - for standard input')
    .option('--var <name=value...>', 'variables of the operation', [])
    .option('--operation <name>', 'which operation, where the file holds several')
    .option('--token <token>', 'who asks; left out, the answer is what everyone may see')
    .addOption(new Option('--format <format>', 'how to print it').choices(['json', 'csv', 'table']).default('json'))
    .addHelpText('after', help)
    .action(async (file: string, options: QueryOptions) => {
      const query = readText(file)
      const variables = readVariables(parsed(query, file), options.var)
      await withDatabase(async (database) => {
        const { operation: operationName, token } = options
        tell(await ask(database, readConfig(), { query, variables, operationName, token }), options)
      })
    })
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    throw new AppError('BAD_USER_INPUT', `There is no file ${file} to read. Name one, or - for standard input.`)
  }
}

function parsed(query: string, file: string) {
  try {
    return parse(query)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const { line, column } = error.locations![0]!
    throw new AppError('BAD_USER_INPUT', `${file}:${line}:${column} ${error.message}`)
  }
}

function tell({ data, errors }: Answer, { format }: QueryOptions): void {
  for (const { message, extensions } of errors) console.error(`${extensions.code}: ${message}`)
  if (errors.length > 0) process.exitCode = codeOf(errors[0]!.extensions.code)
  if (data === null) return
  if (format === 'json') console.log(JSON.stringify(data, null, 2))
  else if (format === 'table') console.log(printTable(answerRows(data)))
  else process.stdout.write(printCsv(answerRows(data)))
}

const codeOf = (code: string): number =>
  code.startsWith('DATABASE_') && code in errorCodes ? exitCodeOf(code as ErrorCode) : exitCodes.findings
