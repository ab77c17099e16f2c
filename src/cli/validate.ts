import type { Command } from 'commander'
import { seedKinds } from '../import/seed/files/seed-file.ts'
import { printProblem } from '../import/seed/problem.ts'
import { readSeed, type SeedResult } from '../import/seed/read-seed.ts'
import type { SeedDataset } from '../import/seed/seed-dataset.ts'

/** `isnad validate <folder>`: exit code 0 for a data set that can be loaded, 1 for one that cannot. */
export function validateCommand(program: Command) {
  program
    .command('validate')
    .description('check a data set: prints every error with file and line, and writes nothing')
    .argument('<folder>', 'the folder that holds dataset.yaml')
    .option('--json', 'print the result as JSON')
    .action(async (folder: string, { json }: { json?: true }) => {
      const result = await readSeed(folder)
      if (json) {
        console.log(JSON.stringify(toldAsJson(result), null, 2))
        if (!result.ok) process.exitCode = 1
        return
      }
      if (result.ok) {
        console.log(summary(result.dataset))
        return
      }
      for (const problem of result.problems) console.error(printProblem(problem))
      const { length } = result.problems
      console.error(`${folder} has ${length === 1 ? 'an error' : `${length} errors`}.`)
      process.exitCode = 1
    })
}

function toldAsJson(result: SeedResult) {
  if (!result.ok) return { isValid: false, problems: result.problems }
  const { dataset } = result
  const records = Object.fromEntries(seedKinds.map((kind) => [kind, dataset[kind].length]))
  return { isValid: true, dataset: dataset.dataset.ref, records }
}

function summary({ dataset, externalRefs, ...records }: SeedDataset): string {
  const kinds = ['actors', 'places', 'incidents', 'sources', 'documents', 'claims'] as const
  const counts = kinds.map((kind) => `${records[kind].length} ${kind}`).join(', ')
  const elsewhere = new Set(externalRefs.map(({ ref }) => ref)).size
  const open = elsewhere === 0 ? '' : ` Loading it asks for ${elsewhere} records of other data sets.`
  return `${dataset.ref} is valid: ${counts}.${open}`
}
