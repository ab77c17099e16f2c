import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { readTokens } from '../auth/token-file.ts'
import type { Config } from '../config.ts'
import { packageRoot } from '../lib/package-root.ts'
import { buildSchemaFromFiles } from './build-schema.ts'
import { type OfferedQuestions, registerExplorer } from './explorer.ts'
import { registerExport } from './export-route.ts'
import { registerGraphql } from './graphql-route.ts'
import { registerHealth } from './health.ts'
import type { Readiness } from './readiness.ts'

interface ServerOptions {
  readonly config: Pick<Config, 'limits' | 'executor' | 'tokensFile'>
  readonly log: FastifyBaseLogger
  readonly readiness: Readiness
  /** Offered by the explorer; none where it is left out. */
  readonly offered?: OfferedQuestions
}

/** Everything that Isnad answers over HTTP; nothing listens yet. */
export async function createServer({ config, log, readiness, offered }: ServerOptions): Promise<FastifyInstance> {
  const { limits, executor, tokensFile } = config
  const server = fastify({ loggerInstance: log, bodyLimit: limits.maxBodyBytes, genReqId: () => randomUUID() })
  registerHealth(server, readiness)
  registerExplorer(server, offered ?? { questions: [], furtherQuestions: [] })
  const schema = buildSchemaFromFiles(join(packageRoot, 'schema'))
  const tokens = tokensFile === undefined ? [] : readTokens(tokensFile)
  await registerGraphql(server, { schema, readiness, tokens, limits, executor, log })
  registerExport(server, { schema, readiness, tokens, log })
  return server
}
