import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Argument, type Command } from 'commander'
import { authenticate } from '../auth/authenticate.ts'
import { readTokens } from '../auth/token-file.ts'
import { can } from '../auth/viewer.ts'
import { readConfig } from '../config.ts'
import { AppError } from '../errors/app-error.ts'
import { exporterOf } from '../export/exporter-of.ts'
import { exporters } from '../export/formats/index.ts'
import { openExport } from '../export/open-export.ts'
import { packageRoot } from '../lib/package-root.ts'
import { lensReader } from '../server/read-lens.ts'
import { buildSchemaFromFiles } from '../server/schema/build-schema.ts'
import { withProgress } from './export/with-progress.ts'
import { writeExport } from './export/write-export.ts'
import { interruptible } from './terminal/interruptible.ts'
import { createProgress } from './terminal/progress.ts'
import { withDatabase } from './with-database.ts'

interface ExportOptions {
  readonly lens?: string
  readonly knownAt?: string
  readonly token?: string
  readonly output?: string
}

const formatList = exporters.map(({ name, title }) => `  ${name.padEnd(15)} ${title}`).join('\n')

const help = `
Formats:
${formatList}

Examples:
  isnad export dataset -o backup --token "$TOKEN"
  isnad export csv-claims --lens '{"claimants": ["isnad:isis"]}' > claims.csv
  isnad export csv-links --lens lens.json --known-at 2021-03-01T00:00:00Z -o links.csv

An export holds what the viewer of the token may see. Without a lens it is all of that; through a lens it is the claims that pass,
with whatever these name.`

/** `isnad export <format>`. */
export function exportCommand(program: Command) {
  program
    .command('export')
    .description('write what a viewer sees through a lens in a format of the field')
    .addArgument(new Argument('<format>', 'the format').choices(exporters.map(({ name }) => name)))
    .option('--lens <JSON or file>', 'whose word counts, as in the API')
    .option('--known-at <moment>', 'the record as it stood then; left out, as it stands now')
    .option('--token <token>', 'who exports; left out, it is what everyone may see')
    .option('-o, --output <file>', 'where to write it; left out, or -, to standard output')
    .addHelpText('after', help)
    .action((format: string, options: ExportOptions) =>
      interruptible((signal) => exportGraph({ format, options, signal })),
    )
}

interface Asked {
  readonly format: string
  readonly options: ExportOptions
  readonly signal: AbortSignal
}

async function exportGraph({ format, options, signal }: Asked): Promise<void> {
  const exporter = exporterOf(format)
  const viewer = viewerOf(options.token)
  const readLens = lensReader(buildSchemaFromFiles(join(packageRoot, 'schema')))
  const lens = readLens({ lens: options.lens && textOf(options.lens), knownAt: options.knownAt })
  await withDatabase(async (database) => {
    const progress = createProgress()
    try {
      const exported = await openExport(database, { viewer, lens })
      const { output = '-' } = options
      await writeExport({ exporter, exported: withProgress(exported, progress), output, signal })
    } finally {
      progress.end()
    }
  })
}

function viewerOf(token: string | undefined) {
  const { tokensFile } = readConfig()
  const tokens = tokensFile === undefined ? [] : readTokens(tokensFile)
  const viewer = authenticate(token === undefined ? undefined : `Bearer ${token}`, tokens)
  return { level: viewer.level, seesPeople: can(viewer, 'people:read') }
}

/** What begins with a brace is the lens itself. */
function textOf(lens: string): string {
  if (lens.trimStart().startsWith('{')) return lens
  if (existsSync(lens)) return readFileSync(lens, 'utf8')
  throw new AppError(
    'BAD_USER_INPUT',
    `There is no file ${lens}. Give --lens a file, or JSON such as {"minOrigins": 2}.`,
  )
}
