import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/lib/package-root.ts'

/** An operation and all that lies beside it, `<topic>/<name>` being its name. */
export interface Golden {
  readonly name: string
  readonly operation: string
  readonly variables: Record<string, unknown>
  readonly path: (ending: Ending) => string
}

export type Ending = (typeof endings)[number]

/** Of each operation: what it asks, how that is planned, every statement with its parameters, and the answer. */
export const endings = ['test.graphql', 'plan', 'cypher', 'params.json', 'json'] as const

const folder = join(packageRoot, 'test', 'queries')

export const goldens: readonly Golden[] = goldenFiles()
  .filter((file) => file.endsWith('.test.graphql'))
  .map((file) => readGolden(file.slice(0, -'.test.graphql'.length)))

/** Every file in a folder of a topic. */
export function goldenFiles(): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && entry.parentPath !== folder)
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

function readGolden(name: string): Golden {
  const path = (ending: string) => join(folder, `${name}.${ending}`)
  const variables = path('variables.json')
  return {
    name,
    operation: readFileSync(path('test.graphql'), 'utf8'),
    variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : {},
    path,
  }
}
