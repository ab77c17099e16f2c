import { promisify } from 'node:util'
import pino from 'pino'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { readConfig } from '../../src/config.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { createServer } from '../../src/server/create-server.ts'
import { createReadiness } from '../../src/server/readiness.ts'

export interface ExportAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  /** All that was sent, with what a ZIP holds laid out after the names of its files. */
  readonly text: string
}

export type GetExport = (
  format: string,
  query?: Record<string, string>,
  headers?: Record<string, string>,
) => Promise<ExportAnswer>

/** The exports of the server as it runs, on the database of the test, without a port. */
export async function serveExports(database: Database, environment: Record<string, string> = {}): Promise<GetExport> {
  const config = readConfig({ ISNAD_SEEDS: '', ISNAD_MAX_COST_PER_MINUTE: '0', ...environment })
  const readiness = createReadiness()
  const server = await createServer({ config, log: pino({ level: 'silent' }), readiness })
  readiness.ready(database)
  return async (format, query = {}, headers = {}) => {
    const { statusCode, rawPayload, headers: told } = await server.inject({ url: `/export/${format}`, query, headers })
    const isZip = told['content-type'] === 'application/zip'
    const text = isZip ? await unzipped(rawPayload) : rawPayload.toString()
    return { status: statusCode, headers: told, text: `${JSON.stringify(told)}\n${text}` }
  }
}

async function unzipped(buffer: Buffer): Promise<string> {
  const zip = await promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer)(buffer, { lazyEntries: true })
  const texts: string[] = []
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(texts.join('\n')))
    zip.on('entry', async (entry: Entry) => {
      const chunks: Buffer[] = []
      for await (const chunk of (await promisify(zip.openReadStream.bind(zip) as never)(
        entry,
      )) as AsyncIterable<Buffer>)
        chunks.push(chunk)
      texts.push(entry.fileName, Buffer.concat(chunks).toString())
      zip.readEntry()
    })
    zip.readEntry()
  })
}
