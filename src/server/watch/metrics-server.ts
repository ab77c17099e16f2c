import fastify from 'fastify'
import { collectDefaultMetrics } from 'prom-client'
import type { MetricsConfig } from '../../config.ts'
import type { Metrics } from '../../telemetry/metrics.ts'
import { listen } from '../listen.ts'

export interface MetricsServer {
  readonly url: string
  close(): Promise<void>
}

/** Serves /metrics where the settings ask for it. Apart from the API, because what they tell is for the operator and no viewer may reach it. */
export async function serveMetrics(
  { registry }: Metrics,
  { host, port }: MetricsConfig,
): Promise<MetricsServer | undefined> {
  if (port === undefined) return undefined
  collectDefaultMetrics({ register: registry })
  // A client keeps connections on which it has asked nothing yet; nobody else would close them.
  const server = fastify({ forceCloseConnections: true })
  server.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))
  const url = await listen(server, { host, port }, { host: 'ISNAD_METRICS_HOST', port: 'ISNAD_METRICS_PORT' })
  return { url, close: () => server.close() }
}
