import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { readTokens } from '../auth/token-file.ts'
import type { Config } from '../config.ts'
import { packageRoot } from '../lib/package-root.ts'
import { createMetrics, type Metrics } from '../telemetry/metrics.ts'
import { operationLabel } from '../telemetry/operation-label.ts'
import { type OfferedQuestions, registerExplorer } from './explorer/explorer.ts'
import { EXPORT, registerExport } from './export-route.ts'
import { registerGraphql } from './graphql-route.ts'
import { createAskers } from './guard/asker.ts'
import { createGraphCounts } from './guard/graph-counts.ts'
import { answerUnreadable, registerRequestErrors } from './guard/request-errors.ts'
import { registerSecurityHeaders } from './guard/security-headers.ts'
import { registerHealth } from './health.ts'
import { isReady, type Readiness } from './readiness.ts'
import { buildSchemaFromFiles } from './schema/build-schema.ts'
import { createTags } from './transfer/answer-tags.ts'
import { registerCompression } from './transfer/compression.ts'
import { UNCHANGED } from './transfer/graphql-tags.ts'
import { watchRequests } from './watch/requests.ts'

interface ServerOptions {
  readonly config: Pick<
    Config,
    'limits' | 'executor' | 'tokensFile' | 'trustedProxies' | 'introspection' | 'suggestions' | 'metrics'
  >
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
  const { limits, executor, tokensFile } = config
  const server = bareServer(config)
  await registerSecurityHeaders(server)
  await registerCompression(server)
  const known = [...offered.questions, ...offered.furtherQuestions].map(({ operationName }) => operationName)
  const labelOf = operationLabel([EXPORT, UNCHANGED, ...known, ...config.metrics.operations])
  const observationOf = watchRequests(server, { metrics, log, labelOf })
  registerRequestErrors(server, { limits, log, observationOf })
  registerHealth(server, readiness)
  registerExplorer(server, offered)
  const schema = buildSchemaFromFiles(join(packageRoot, 'schema'))
  const tokens = tokensFile === undefined ? [] : readTokens(tokensFile)
  const askerOf = createAskers({ tokens, maxCostPerMinute: limits.maxCostPerMinute })
  const asking = {
    schema,
    readiness,
    askerOf,
    countsFor: createGraphCounts(),
    observationOf,
    tagOf: createTags(schema, config),
  }
  await registerGraphql(server, { ...asking, limits, executor, log, metrics, tells: config })
  registerExport(server, asking)
  return server
}

/** How long a client may take to send a request. */
const receivingMs = 30_000

function bareServer({ limits, trustedProxies }: ServerOptions['config']): FastifyInstance {
  return fastify({
    // It logs nothing itself: its lines would hold addresses and what is wrong with bodies, and with them what was asked.
    logger: false,
    bodyLimit: limits.maxBodyBytes,
    requestTimeout: receivingMs,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    genReqId: () => randomUUID(),
    frameworkErrors: (_error, _request, reply) => answerUnreadable(reply),
  })
}
