import { constants } from 'node:zlib'
import compress, { type FastifyCompressOptions } from '@fastify/compress'
import type { FastifyInstance } from 'fastify'

/**
 * How routes of data compress what they answer to whoever says `Accept-Encoding`: streams as they come, other answers from a
 * kilobyte on. Better qualities take more time than they save on the way.
 */
export const compression = {
  encodings: ['br', 'gzip'],
  threshold: 1_024,
  customTypes: /^text\/|[/+-](?:json|ndjson|xml|trig)(?:;|$)/u,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  zlibOptions: { level: 4 },
} satisfies FastifyCompressOptions

/** To be registered before the routes that compress. What clients send is read as it is: a small body could unpack to any size. */
export async function registerCompression(server: FastifyInstance): Promise<void> {
  await server.register(compress, { global: false })
}
