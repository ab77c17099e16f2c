import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { readTokens } from '../auth/token-file.ts'
import type { Config } from '../config.ts'
import { packageRoot } from '../lib/package-root.ts'
import { createMetrics, type Metrics } from '../telemetry/metrics.ts'
import { operationLabel } from '../telemetry/operation-label.ts'
import { buildSchemaFromFiles } from './build-schema.ts'
import { type OfferedQuestions, registerExplorer } from './explorer.ts'
import { registerGraphql } from './graphql-route.ts'
import { registerHealth } from './health.ts'
import { isReady, type Readiness } from './readiness.ts'
import { watchRequests } from './watch-requests.ts'

interface ServerOptions {
  readonly config: Pick<Config, 'limits' | 'tokensFile' | 'metrics'>
  readonly log: Logger
  readonly readiness: Readiness
  /** Offered by the explorer; none where it is left out. */
  readonly offered?: OfferedQuestions
  /** Where somebody reads them. */
  readonly metrics?: Metrics
}

/** Everything that Isnad answers over HTTP; nothing listens yet. */
export async function createServer({
  config,
  log,
  readiness,
  offered = { questions: [], furtherQuestions: [] },
  metrics = createMetrics(() => isReady(readiness)),
}: ServerOptions): Promise<FastifyInstance> {
  const { limits, tokensFile } = config
  // It logs nothing itself: its lines would hold addresses and what is wrong with bodies, and with them what was asked.
  const server = fastify({ logger: false, bodyLimit: limits.maxBodyBytes, genReqId: () => randomUUID() })
  const known = [...offered.questions, ...offered.furtherQuestions].map(({ operationName }) => operationName)
  const labelOf = operationLabel([...known, ...config.metrics.operations])
  const observationOf = watchRequests(server, { metrics, log, labelOf })
  registerHealth(server, readiness)
  registerExplorer(server, offered)
  const schema = buildSchemaFromFiles(join(packageRoot, 'schema'))
  const tokens = tokensFile === undefined ? [] : readTokens(tokensFile)
  await registerGraphql(server, { schema, readiness, tokens, limits, log, metrics, observationOf })
  return server
}
