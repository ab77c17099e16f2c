import type { Imported, ImportedRecord, Importer } from '../../formats/importer.ts'
import { readLines } from '../../seed/files/read-lines.ts'

/** A format for tests: each line is a record as `kind {…}`, or what cannot be taken as `! reason`. */
export const linesImporter: Importer = {
  name: 'lines',
  title: 'Lines of JSON, for tests.',
  dataset: () => ({ id: 'lines', scheme: 'lines', title: 'Lines', licence: 'CC0-1.0' }),
  async *read({ path }): AsyncGenerator<Imported> {
    for await (const { number, text } of readLines(path)) {
      const [, kind, rest] = /^(\S+) (.*)/u.exec(text) ?? []
      const at = { line: number }
      if (kind === '!') yield { kind: 'rejected', message: rest!, at }
      else if (kind) yield { kind, value: JSON.parse(rest!), at } as ImportedRecord
    }
  },
}
