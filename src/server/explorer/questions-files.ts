import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type DocumentNode, parse } from 'graphql'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { packageRoot } from '../../lib/package-root.ts'

/** A ready-made operation of a data set: the first comment of its file is the title, the comment lines after it explain. */
export interface Question {
  /** The title of the data set that it asks about. */
  dataset: string
  /** What everyone calls that data set, such as `isnad:sy24-deir-ez-zor`. */
  datasetRef: string
  slug: string
  title: string
  explanation: string
  operationName: string
  operation: string
}

const datasetFile = z.object({ title: z.string(), scheme: z.string(), id: z.string() })

/** The questions of these data sets in reading order; a data set without any is none the worse. */
export async function readQuestions(seedFolders: readonly string[]): Promise<Question[]> {
  const questions = await Promise.all(seedFolders.map(readQuestionsOfDataset))
  return questions.flat()
}

/** The questions of the data sets that come with Isnad, without those of the folders given. */
export async function readFurtherQuestions(seedFolders: readonly string[]): Promise<Question[]> {
  const seeds = join(packageRoot, 'seeds')
  const folders = (await readdir(seeds, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const others = folders.map(({ name }) => join(seeds, name)).filter((folder) => !seedFolders.includes(folder))
  return readQuestions(others.sort())
}

async function readQuestionsOfDataset(seedFolder: string): Promise<Question[]> {
  const files = await graphqlFilesIn(join(seedFolder, 'questions'))
  if (files.length === 0) return []
  const { title, scheme, id } = datasetFile.parse(parseYaml(await readFile(join(seedFolder, 'dataset.yaml'), 'utf8')))
  const dataset = { dataset: title, datasetRef: `${scheme}:${id}` }
  return Promise.all(files.map(async (file) => ({ ...dataset, ...questionFrom(file, await readFile(file, 'utf8')) })))
}

async function graphqlFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name))
}

function questionFrom(file: string, operation: string): Omit<Question, 'dataset' | 'datasetRef'> {
  const [title, ...explanation] = leadingComments(operation)
  if (!title) throw new AppError('INVALID_DATASET', `${file} has no title: its first line must be a comment.`)
  const slug = basename(file, '.graphql')
  return {
    slug,
    title,
    explanation: explanation.join(' ').trim(),
    operationName: operationNameIn(file, operation),
    operation,
  }
}

function leadingComments(text: string): string[] {
  const commentLines = text.matchAll(/#(.*)\r?\n?/guy)
  return [...commentLines].map(([, words]) => words!.trim())
}

function operationNameIn(file: string, operation: string): string {
  const definitions = parseOperation(file, operation).definitions
  const operations = definitions.filter((definition) => definition.kind === 'OperationDefinition')
  const name = operations[0]?.name?.value
  if (operations.length !== 1 || !name) {
    throw new AppError('INVALID_DATASET', `${file} must hold exactly one operation, and that one needs a name.`)
  }
  return name
}

function parseOperation(file: string, operation: string): DocumentNode {
  try {
    return parse(operation)
  } catch (error) {
    throw new AppError('INVALID_DATASET', `${file} is not a GraphQL operation: ${(error as Error).message}`)
  }
}
