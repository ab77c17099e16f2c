import { Argument, type Command } from 'commander'
import { importers } from '../import/formats/index.ts'
import type { LoadResult } from '../import/load/load-dataset.ts'
import { type ImportOutcome, runImport, tryImport } from '../import/run-import/run-import.ts'
import { type SpooledFiles, spoolFiles } from '../import/run-import/spool-files.ts'
import { writeReport } from '../import/run-import/write-report.ts'
import { printRejected, type Rejections } from '../import/spool/rejections.ts'
import { interruptible } from './terminal/interruptible.ts'
import { createProgress, type Progress } from './terminal/progress.ts'
import { tellPlaces } from './terminal/tell-places.ts'
import { withDatabase } from './with-database.ts'

interface ImportOptions {
  readonly dataset?: string
  readonly release?: string
  readonly map?: string
  readonly report?: string
  readonly recordedBy?: string
  readonly dryRun?: true
  readonly strict?: true
  readonly json?: true
}

const formatList = importers.map(({ name, title }) => `  ${name.padEnd(14)} ${title}`).join('\n')

const help = `
Formats:
${formatList}

Examples:
  isnad import ucdp-esd ucdp-esd-ty-181.csv
  isnad import ucdp-ged ged/ --dataset ged --release 19.1 --report rejected.json
  unzip -p bundle.zip | isnad import stix - --dry-run --json

Rows that cannot be taken are counted and listed with line and reason. Importing a file again changes nothing; a newer
release of the data set updates it.`

/** `isnad import <format> <source>`: exit code 1 where the file is not of the format, or with --strict where a row is rejected. */
export function importCommand(program: Command) {
  program
    .command('import')
    .description('read files of another format as a data set, and load it')
    .addArgument(new Argument('<format>', 'the format of the files').choices(importers.map(({ name }) => name)))
    .argument('<source>', 'a file, a folder of files, or - for standard input')
    .option('--dataset <id>', 'the id of the data set; left out, the one of the format')
    .option('--release <version>', 'its release; left out, what the file tells')
    .option('--map <file>', 'the mapping of columns, for the formats that take one')
    .option('--dry-run', 'read and check everything, and write nothing')
    .option('--strict', 'write nothing where a single row is rejected')
    .option('--report <file>', 'write the result with every rejection to this file, as JSON')
    .option('--recorded-by <name>', 'who records it; shown only to viewers with the right to see who works here')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', help)
    .action((format: string, source: string, options: ImportOptions) =>
      interruptible((signal) => importSource({ format, source, options, signal })),
    )
}

interface Asked {
  readonly format: string
  readonly source: string
  readonly options: ImportOptions
  readonly signal: AbortSignal
}

async function importSource(asked: Asked): Promise<void> {
  const { report, json } = asked.options
  const progress = createProgress()
  let spooled: SpooledFiles | null = null
  try {
    spooled = await spool(asked, progress)
    const outcome = await take(spooled, asked.options, progress)
    progress.end()
    await tellRejections(spooled.rejections, report)
    if (report !== undefined) await writeReport(report, { ...outcome, error: null }, spooled.rejections)
    console.log(json ? JSON.stringify(outcome, null, 2) : summary(outcome))
  } catch (error) {
    progress.end()
    if (spooled) await tellRejections(spooled.rejections, report)
    if (report !== undefined) await writeReport(report, { error: messageOf(error) }, spooled?.rejections ?? null)
    throw error
  } finally {
    await spooled?.remove()
  }
}

function spool({ format, source, options, signal }: Asked, progress: Progress): Promise<SpooledFiles> {
  const { dataset, release, map } = options
  const importer = importers.find(({ name }) => name === format)!
  return spoolFiles({
    ...{ importer, source, input: process.stdin, dataset, release, map, signal },
    report: ({ file, records }) => progress.report({ step: `records of ${file}`, done: records }),
  })
}

async function take(spooled: SpooledFiles, options: ImportOptions, progress: Progress): Promise<ImportOutcome> {
  const strict = options.strict === true
  if (options.dryRun) return tryImport(spooled, { strict })
  const { recordedBy } = options
  let outcome: ImportOutcome | null = null
  await withDatabase(async (database) => {
    outcome = await runImport(database, spooled, {
      ...{ strict, report: progress.report },
      ...(recordedBy !== undefined && { recordedBy }),
    })
  })
  return outcome!
}

const MOST_TOLD = 20

async function tellRejections(rejections: Rejections, report: string | undefined): Promise<void> {
  let told = 0
  for await (const rejected of rejections.all()) {
    if (told++ === MOST_TOLD) break
    console.error(printRejected(rejected))
  }
  const more = rejections.count - MOST_TOLD
  if (more > 0) console.error(`and ${more} more${report === undefined ? '; --report <file> keeps all of them' : ''}`)
}

function summary({ title, records, rejected, loaded, places }: ImportOutcome): string {
  const counts = Object.entries(records).filter(([, count]) => count > 0)
  const taken = counts.map(([kind, count]) => `${count} ${kind}`).join(', ') || 'no records'
  const left = rejected === 0 ? 'None was rejected.' : `${rejected} rejected.`
  const found =
    places === null || (places.found.length === 0 && places.notFound.length === 0)
      ? ''
      : ` ${tellPlaces(places, '--report <file>')}`
  return `"${title}": ${taken}. ${left} ${loaded === null ? 'Nothing was written.' : writtenText(loaded)}${found}`
}

function writtenText({ unchanged, entities, claims, withdrawals, yielded = 0 }: LoadResult): string {
  if (unchanged) return 'The graph says all of it already.'
  const others = yielded > 0 ? ` ${yielded} stay as other data sets define them.` : ''
  return `Written: ${entities} entities, sources and documents and ${claims} claims; withdrawn: ${withdrawals} claims.${others}`
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
