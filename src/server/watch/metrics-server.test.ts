import { once } from 'node:events'
import { connect } from 'node:net'
import fastify from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { createMetrics } from '../../telemetry/metrics.ts'
import { listen } from '../listen.ts'
import { type MetricsServer, serveMetrics } from './metrics-server.ts'

const config = { host: '127.0.0.1', port: 0, operations: [] }
const started: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const server of started.splice(0)) await server.close()
})

async function served(port: number | undefined): Promise<MetricsServer | undefined> {
  const server = await serveMetrics(
    createMetrics(() => true),
    { ...config, port },
  )
  if (server !== undefined) started.push(server)
  return server
}

describe('serveMetrics', () => {
  it('serves nothing unless a port is set', async () => {
    expect(await served(undefined)).toBeUndefined()
  })

  it('serves what Prometheus reads, and nothing else', async () => {
    const { url } = (await served(0))!
    const response = await fetch(`${url}/metrics`)
    expect(response.headers.get('content-type')).toContain('text/plain')
    expect(await response.text()).toContain('\nisnad_ready 1\n')
    expect((await fetch(`${url}/graphql`)).status).toBe(404)
  })

  it('closes though a client holds a connection on which it has asked nothing', async () => {
    const { port } = new URL((await served(0))!.url)
    const client = connect(Number(port), '127.0.0.1')
    await once(client, 'connect')
    const left = once(client, 'close')
    await started.pop()!.close()
    await left
  }, 20_000)

  it('names its own setting where the port is taken', async () => {
    const other = fastify()
    started.push(other)
    const port = Number(new URL(await listen(other, config)).port)
    await expect(served(port)).rejects.toThrow(/is taken by another program.*ISNAD_METRICS_PORT/u)
  })
})
