import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { errorCodes } from '../errors/app-error.ts'
import { poolSize } from '../neo4j/pool-size.ts'
import { isFault } from './is-fault.ts'

/** What is counted and timed. No label holds a word that a client chose or that stands in the record. */
export type Metrics = ReturnType<typeof createMetrics>

/** From the look-up of a viewer to a walk that is stopped. */
const requestSeconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** From the look-up of a viewer to what no server answers at once. */
const costs = [100, 1_000, 10_000, 50_000, 100_000, 500_000, 1_000_000, 10_000_000]

/** A registry of its own, so that two servers in one process count apart. */
export function createMetrics(isReady: () => boolean) {
  const registry = new Registry()
  const registers = [registry]
  readiness(registry, isReady)
  return Object.freeze({
    registry,
    requests: new Histogram({
      name: 'isnad_request_duration_seconds',
      help: 'Time from the head of a request to the end of its answer.',
      labelNames: ['operation', 'outcome'],
      buckets: requestSeconds,
      registers,
    }),
    statements: new Histogram({
      name: 'isnad_statement_duration_seconds',
      help: 'Time that a statement of a request takes, waiting for a connection included.',
      labelNames: ['statement', 'outcome'],
      buckets: requestSeconds,
      registers,
    }),
    running: new Gauge({
      name: 'isnad_statements_running',
      help: 'Statements of requests that have a connection to Neo4j or wait for one.',
      registers,
    }),
    cost: new Histogram({
      name: 'isnad_operation_cost_rows',
      help: 'Rows that operations were estimated to take, those refused for it included.',
      labelNames: ['operation'],
      buckets: costs,
      registers,
    }),
    rows: new Counter({
      name: 'isnad_rows_total',
      help: 'Rows of lists that answers were made from.',
      labelNames: ['statement'],
      registers,
    }),
    plans: new Counter({
      name: 'isnad_plan_cache_total',
      help: 'Plans looked for in the cache, by whether they were there.',
      labelNames: ['result'],
      registers,
    }),
    refused: new Counter({
      name: 'isnad_refused_total',
      help: 'Requests that were refused in whole or in part, by the code of the error.',
      labelNames: ['reason'],
      registers,
    }),
    failed: failures(registry),
    events: new Counter({
      name: 'isnad_events_total',
      help: 'What happened in the life of this process.',
      labelNames: ['event'],
      registers,
    }),
  })
}

/** All are there from the start, for Prometheus sees no increase in what comes into being. */
function failures(registry: Registry) {
  const counter = new Counter({
    name: 'isnad_failed_total',
    help: 'Requests that failed through no fault of theirs, by the code of the error.',
    labelNames: ['code'],
    registers: [registry],
  })
  for (const code of Object.keys(errorCodes).filter(isFault)) counter.inc({ code }, 0)
  return counter
}

/** Read when the metrics are, for nothing tells of it otherwise. */
function readiness(registry: Registry, isReady: () => boolean): void {
  const registers = [registry]
  new Gauge({
    name: 'isnad_ready',
    help: '1 while Isnad serves queries, else 0. It does not ask the database.',
    registers,
    collect() {
      this.set(isReady() ? 1 : 0)
    },
  })
  new Gauge({
    name: 'isnad_connections_max',
    help: 'The most connections to Neo4j that are open at once.',
    registers,
  }).set(poolSize)
}
