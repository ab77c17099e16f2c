import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../errors/app-error.ts'
import type { Exported, Exporter } from '../../export/exporter.ts'
import { writeFolder } from './write-folder.ts'

interface Writing {
  readonly exporter: Exporter
  readonly exported: Exported
  /** A file, a folder where the format is one, or - for standard output. */
  readonly output: string
  readonly signal: AbortSignal
}

/** Writes an export. Under its name it is there as a whole or not at all: until then it stands beside it under another. */
export async function writeExport({ exporter, exported, output, signal }: Writing): Promise<void> {
  const pieces = () => Readable.from(exporter.write(exported), { objectMode: false })
  if (output === '-') return toStandardOutput(pieces(), signal)
  const { files } = exporter
  const isFolder = files !== undefined && !output.endsWith(exporter.extension)
  if (isFolder && existsSync(output)) {
    throw new AppError('BAD_USER_INPUT', `${output} is there already. Name a folder that is not, or move it away.`)
  }
  await intoPlace(output, async (draft) => {
    if (!isFolder) return pipeline(pieces(), createWriteStream(draft), { signal })
    await mkdir(draft)
    await writeFolder(draft, files(exported), signal)
  })
}

/** Whoever reads it may have enough before its end. */
async function toStandardOutput(pieces: Readable, signal: AbortSignal): Promise<void> {
  try {
    await pipeline(pieces, process.stdout, { signal, end: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}

async function intoPlace(output: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = join(dirname(output), `.${basename(output)}.${process.pid}`)
  try {
    await write(draft)
    await rename(draft, output)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw explained(error, output)
  }
}

function explained(error: unknown, output: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new AppError('BAD_USER_INPUT', `There is no folder ${dirname(output)} to write to.`)
  if (code === 'EACCES' || code === 'EISDIR' || code === 'ENOSPC')
    return new AppError('BAD_USER_INPUT', `${output} cannot be written: ${(error as Error).message}.`)
  return error
}
