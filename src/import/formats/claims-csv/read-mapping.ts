import { existsSync, readFileSync, statSync } from 'node:fs'
import { parse } from 'yaml'
import { MAX_YAML_BYTES, parseYaml } from '../../seed/files/parse-yaml.ts'
import { UnreadableFile } from '../../seed/files/read-lines.ts'
import { type DatasetSeed, datasetFormat } from '../../seed/format/dataset.format.ts'
import { fieldProblems } from '../../seed/format/issues.ts'
import { type Problem, printProblem } from '../../seed/problem.ts'
import { type Mapping, mappingFormat } from './mapping.format.ts'

/** Reads a mapping file; everything that is wrong with it is told at once, with its places. */
export async function readMapping(path: string): Promise<Mapping> {
  if (!existsSync(path)) throw new UnreadableFile('NO_FOLDER', `There is no mapping file ${path}.`, { line: 1 })
  const problems: Problem[] = []
  const yaml = await parseYaml({ kind: 'dataset', extension: 'yaml', name: path, path }, (problem) =>
    problems.push(problem),
  )
  if (!yaml) throw refusal(problems)
  const value = yaml.toValue(yaml.root)
  const result = mappingFormat.safeParse(value)
  if (result.success && problems.length === 0) return result.data as Mapping
  for (const { path: at, code, message } of fieldProblems(result.error?.issues ?? [], value)) {
    problems.push({ file: path, ...yaml.locate(yaml.root, at), path: at.map(String).join('.'), code, message })
  }
  throw refusal(problems)
}

/** What a mapping says of the data set; undefined where it cannot be read, which reading it whole explains. */
export function datasetOfMapping(path: string): DatasetSeed | undefined {
  try {
    if (statSync(path).size > MAX_YAML_BYTES) return undefined
    const mapping = parse(readFileSync(path, 'utf8'), { maxAliasCount: 0 }) as { dataset?: unknown } | null
    return datasetFormat.safeParse(mapping?.dataset).data
  } catch {
    return undefined
  }
}

function refusal(problems: readonly Problem[]) {
  const places = problems
    .toSorted((a, b) => a.line - b.line)
    .map(printProblem)
    .join('\n')
  return new UnreadableFile(problems[0]!.code, `The mapping file cannot be used.\n${places}`, {
    line: problems[0]!.line,
  })
}
