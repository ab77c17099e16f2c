import { trace } from '@opentelemetry/api'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { LightMyRequestResponse } from 'fastify'
import { readConfig } from '../../src/config.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { createServer } from '../../src/server/create-server.ts'
import { prepareDrain } from '../../src/server/drain.ts'
import { listen } from '../../src/server/listen.ts'
import { createReadiness, isReady } from '../../src/server/readiness.ts'
import { serveMetrics } from '../../src/server/watch/metrics-server.ts'
import { createLog } from '../../src/telemetry/create-log.ts'
import { createMetrics } from '../../src/telemetry/metrics.ts'

export interface SeenServer {
  readonly url: string
  readonly metricsUrl: string
  /** Sends a body as it is. */
  send(body: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  metrics(): Promise<string>
  readonly spans: InMemorySpanExporter
  readonly log: string[]
  close(): Promise<void>
}

/** The server as it runs, on ports of its own, with all that it tells its operator, at the level trace. */
export async function serveSeen(database: Database, environment: Record<string, string>): Promise<SeenServer> {
  const spans = new InMemorySpanExporter()
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }))
  const config = readConfig({ ISNAD_SEEDS: '', ISNAD_PORT: '0', ISNAD_METRICS_PORT: '0', ...environment })
  const lines: string[] = []
  const log = createLog('trace', { write: (line) => void lines.push(line) })
  const readiness = createReadiness()
  const metrics = createMetrics(() => isReady(readiness))
  const server = await createServer({ config, log, readiness, metrics })
  const drain = prepareDrain(server)
  const url = await listen(server, config)
  const served = await serveMetrics(metrics, config.metrics)
  readiness.ready(database)
  const metricsUrl = `${served!.url}/metrics`
  return {
    ...{ url, metricsUrl, spans, log: lines },
    send: (payload, headers = {}) =>
      server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload,
      }),
    get: (url, headers = {}) => server.inject({ method: 'GET', url, headers }),
    metrics: async () => (await fetch(metricsUrl)).text(),
    close: async () => {
      trace.disable()
      await served!.close()
      await drain()
    },
  }
}
