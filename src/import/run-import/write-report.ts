import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Rejections } from '../spool/rejections.ts'
import type { ImportOutcome } from './run-import.ts'

/** What the report of an import says beside its rejections: how it ended. */
export type ReportHead = (ImportOutcome & { readonly error: null }) | { readonly error: string }

/** Writes a JSON object with what became of the import and with every rejection, however many there are. */
export async function writeReport(path: string, head: ReportHead, rejections: Rejections | null): Promise<void> {
  await pipeline(textOf(head, rejections), createWriteStream(path))
}

async function* textOf(head: ReportHead, rejections: Rejections | null): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"rejections":[`
  let isFirst = true
  for await (const rejected of rejections?.all() ?? []) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(rejected)}`
    isFirst = false
  }
  yield '\n]}\n'
}
