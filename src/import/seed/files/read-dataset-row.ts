import type { Report } from '../problem.ts'
import { parseYaml } from './parse-yaml.ts'
import { UnreadableFile } from './read-lines.ts'
import type { SeedFile, SeedRow } from './seed-file.ts'

/** What dataset.yaml holds, or null where it is missing or cannot be read. */
export async function readDatasetRow(files: readonly SeedFile[], report: Report): Promise<SeedRow | null> {
  const file = files.find(({ kind }) => kind === 'dataset')
  if (!file) return null
  try {
    const yaml = await parseYaml(file, report)
    if (!yaml) return null
    const { root, toValue, locate } = yaml
    return { file: file.name, index: 0, value: toValue(root), locate: (path) => locate(root, path) }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    report({ file: file.name, ...error.position, path: '', code: error.code, message: error.message })
    return null
  }
}
