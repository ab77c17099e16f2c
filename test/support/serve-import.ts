import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Importer } from '../../src/import/formats/importer.ts'
import { runImport } from '../../src/import/run-import/run-import.ts'
import { spoolFiles } from '../../src/import/run-import/spool-files.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { emptyGraph } from './empty-graph.ts'
import { type Answer, serve } from './serve.ts'

interface ForeignFile {
  readonly importer: Importer
  readonly name: string
  readonly content: string
}

export type AskFor = (query: string, variables?: Record<string, unknown>) => Promise<Answer['data']>

/** Empties the database, imports a foreign file as `isnad import` does, every row of it, and serves it. */
export async function serveImport(database: Database, { importer, name, content }: ForeignFile): Promise<AskFor> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-shared-'))
  try {
    writeFileSync(join(folder, name), content)
    await emptyGraph(database)
    const spooled = await spoolFiles({ importer, source: join(folder, name), input: Readable.from([]) })
    await runImport(database, spooled, { strict: false }).finally(() => spooled.remove())
  } finally {
    rmSync(folder, { recursive: true })
  }
  const ask = await serve(database)
  return async (query, variables) => {
    const { data, errors } = await ask(query, variables)
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '))
    return data
  }
}
