import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { didYouMean } from '../../../lib/spelling/did-you-mean.ts'
import type { ProblemCode, Report } from '../problem.ts'
import { type SeedExtension, type SeedFile, type SeedKind, seedExtensions, seedKinds } from './seed-file.ts'

const RECORD_FILE = new RegExp(`^(${seedKinds.join('|')})\\.(${seedExtensions.join('|')})$`)
const PART_FILE = new RegExp(`\\.(${seedExtensions.join('|')})$`)
const POSSIBLE_NAMES = ['dataset.yaml', ...seedKinds.flatMap((kind) => seedExtensions.map((ext) => `${kind}.${ext}`))]

/** The files of a data set in reading order: by kind, then by name. Whatever else lies in the folder is reported. */
export async function listSeedFiles(folder: string, report: Report): Promise<SeedFile[]> {
  const refuse = (file: string, code: ProblemCode, message: string) =>
    report({ file, line: 1, path: '', code, message })
  const names = await namesIn(folder)
  if (!names) {
    refuse('.', 'NO_FOLDER', `There is no folder ${folder}. Name the folder that holds dataset.yaml.`)
    return []
  }
  if (names.length === 0) {
    refuse('.', 'EMPTY_FOLDER', `The folder ${folder} is empty. A data set has at least a dataset.yaml.`)
    return []
  }
  const files: SeedFile[] = []
  for (const name of names) {
    const found = await filesBehind(folder, name)
    for (const stray of found?.strays ?? [name]) refuse(stray, 'UNKNOWN_FILE', strangerMessage(stray))
    files.push(...(found?.files ?? []))
  }
  if (!files.some((file) => file.kind === 'dataset')) {
    refuse('dataset.yaml', 'NO_DATASET_FILE', 'The file dataset.yaml is missing: it names the data set and its scheme.')
  }
  return files.sort((a, b) => rank(a) - rank(b))
}

const rank = ({ kind }: SeedFile) => (kind === 'dataset' ? -1 : seedKinds.indexOf(kind))

async function namesIn(folder: string): Promise<string[] | null> {
  try {
    const names = await readdir(folder)
    return names.filter((name) => !name.startsWith('.') && !name.endsWith('.md') && name !== 'questions').sort()
  } catch {
    return null
  }
}

async function filesBehind(folder: string, name: string): Promise<{ files: SeedFile[]; strays: string[] } | null> {
  const path = join(folder, name)
  if (name === 'dataset.yaml') return { files: [{ kind: 'dataset', extension: 'yaml', name, path }], strays: [] }
  const [, kind, extension] = RECORD_FILE.exec(name) ?? []
  if (kind) {
    return { files: [{ kind: kind as SeedKind, extension: extension as SeedExtension, name, path }], strays: [] }
  }
  const parts = seedKinds.includes(name as SeedKind) ? await namesIn(path) : null
  if (!parts) return null
  const files = parts.filter((part) => PART_FILE.test(part))
  return {
    files: files.map((part) => ({
      kind: name as SeedKind,
      extension: PART_FILE.exec(part)![1] as SeedExtension,
      name: `${name}/${part}`,
      path: join(path, part),
    })),
    strays: parts.filter((part) => !PART_FILE.test(part)).map((part) => `${name}/${part}`),
  }
}

function strangerMessage(name: string): string {
  const meant = didYouMean(name, POSSIBLE_NAMES)
  if (meant) return `${name} is no file of a data set. Did you mean ${meant}?`
  const kinds = seedKinds.join(', ')
  return `${name} is no file of a data set. Records lie in files named after their kind (${kinds}), ending in .yaml, .ndjson or .csv.`
}
