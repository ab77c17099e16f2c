import { isScalar, isSeq } from 'yaml'
import type { Report } from '../problem.ts'
import { parseYaml } from './parse-yaml.ts'
import type { SeedFile, SeedRow } from './seed-file.ts'

/** The records of a YAML file: the items of the list that it is. */
export async function* readYaml(file: SeedFile, report: Report): AsyncGenerator<SeedRow> {
  const yaml = await parseYaml(file, report)
  if (!yaml || isEmpty(yaml.root)) return
  if (!isSeq(yaml.root)) {
    const message = 'The file must be a list of records, each beginning with "- id:".'
    report({ file: file.name, ...yaml.locate(yaml.root, []), path: '', code: 'MALFORMED', message })
    return
  }
  for (const [index, node] of yaml.root.items.entries()) {
    yield { file: file.name, index, value: yaml.toValue(node), locate: (path) => yaml.locate(node, path) }
  }
}

const isEmpty = (root: unknown) => root === null || (isScalar(root) && root.value === null)
