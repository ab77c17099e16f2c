import { afterAll, expect, it } from 'vitest'
import { endLeftovers, startIsnad } from './support/isnad-process.ts'
import { workerNeo4j } from './support/worker-neo4j.ts'

afterAll(endLeftovers)

it('an Isnad with a port for metrics says where they are, counts what happened, and logs it', async () => {
  const { uri, user, password } = workerNeo4j
  const isnad = startIsnad({
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    ...{ ISNAD_METRICS_PORT: '0', ISNAD_LOG_LEVEL: 'info' },
  })
  const url = await isnad.ready()
  const metricsUrl = /Metrics +(\S+)/u.exec(isnad.output())![1]!
  const headers = { 'content-type': 'application/json' }
  await fetch(`${url}/graphql`, { method: 'POST', headers, body: '{"query": "{ viewer { name } }"}' })
  const metrics = await (await fetch(metricsUrl)).text()
  expect(metrics).toContain('isnad_events_total{event="ready"} 1\n')
  expect(metrics).toContain('isnad_events_total{event="database_restarted"} 0\n')
  expect(metrics).toContain('isnad_request_duration_seconds_count{operation="unnamed",outcome="ok"} 1\n')

  isnad.signal('SIGTERM')
  expect(await isnad.exited).toBe(0)
  const logged = isnad
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
  expect(logged.map(({ event, msg }) => event ?? msg)).toEqual(['database_ready', 'ready', 'Request', 'stopping'])
})
