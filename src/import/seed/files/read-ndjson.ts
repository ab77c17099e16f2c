import type { Report } from '../problem.ts'
import { readLines } from './read-lines.ts'
import type { SeedFile, SeedRow } from './seed-file.ts'

/** The records of an NDJSON file: one JSON object a line. */
export async function* readNdjson(file: SeedFile, report: Report): AsyncGenerator<SeedRow> {
  let index = 0
  for await (const { number, text } of readLines(file.path)) {
    if (text.trim() === '') continue
    const position = { line: number }
    try {
      yield { file: file.name, index: index++, value: JSON.parse(text), locate: () => position }
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      const message = `The line is no JSON: ${error.message}.`
      report({ file: file.name, line: number, path: '', code: 'MALFORMED', message })
    }
  }
}
