import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { AppError } from '../../errors/app-error.ts'
import type { Importer, ImportFile } from '../formats/importer.ts'
import { UnreadableFile } from '../seed/files/read-lines.ts'
import type { DatasetSeed } from '../seed/format/dataset.format.ts'
import { printProblem } from '../seed/problem.ts'
import { Rejections } from '../spool/rejections.ts'
import { type SpoolJob, spoolImport } from '../spool/spool-import.ts'
import { importFiles } from './import-files.ts'

export interface ImportRequest {
  readonly importer: Importer
  /** A file, a folder of files, or `-` for standard input. */
  readonly source: string
  readonly input: Readable
  /** The id of the data set, in place of the one that the format gives. */
  readonly dataset?: string | undefined
  /** Its release, in place of the one that the format reads. */
  readonly release?: string | undefined
  readonly map?: string | undefined
  readonly signal?: AbortSignal
  readonly report?: SpoolJob['report']
}

/** What a file says in the words of our own format: a data set folder that lasts until it is removed. */
export interface SpooledFiles {
  readonly folder: string
  readonly files: readonly ImportFile[]
  readonly rejections: Rejections
  remove(): Promise<void>
}

/** Reads foreign files; one that is not of the format, or cannot be read to its end, is refused with its place. */
export async function spoolFiles(request: ImportRequest): Promise<SpooledFiles> {
  const work = await mkdtemp(join(tmpdir(), 'isnad-import-'))
  const rejections = new Rejections(join(work, 'rejected.ndjson'))
  const remove = async () => {
    await rejections.close()
    await rm(work, { recursive: true, force: true })
  }
  try {
    const folder = join(work, 'dataset')
    await mkdir(folder)
    const files = await importFiles({ ...request, folder: work })
    const importer = tellingTheFile(request.importer)
    const { signal, report } = request
    const dataset = await datasetOf({ ...request, importer }, files[0]!)
    await spoolImport({
      importer,
      files,
      dataset,
      folder,
      rejections,
      ...(signal && { signal }),
      ...(report && { report }),
    })
    return { folder, files, rejections, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** A data set of another id has a scheme of its own, so that its claims are not those of the usual one. */
async function datasetOf({ importer, dataset: id, release }: ImportRequest, file: ImportFile): Promise<DatasetSeed> {
  const usual = await importer.dataset(file)
  const named = id === undefined || id === usual.id ? usual : { ...usual, id, scheme: schemeOf(id) }
  return release === undefined ? named : { ...named, version: release }
}

const schemeOf = (id: string): string => id.toLowerCase().replaceAll(/[^a-z0-9-]+/gu, '-')

/** An importer whose complaints name the file. */
function tellingTheFile(importer: Importer): Importer {
  return {
    ...importer,
    async dataset(file) {
      try {
        return await importer.dataset(file)
      } catch (error) {
        throw told(error, file)
      }
    },
    async *read(file) {
      try {
        yield* importer.read(file)
      } catch (error) {
        throw told(error, file)
      }
    },
  }
}

function told(error: unknown, { name }: ImportFile): unknown {
  if (!(error instanceof UnreadableFile)) return error
  const { code, message, position } = error
  const sentence = printProblem({ ...position, file: name, path: '', code, message })
  return new AppError('INVALID_DATASET', sentence, { cause: error })
}
