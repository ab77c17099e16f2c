import type { Logger } from 'pino'
import type { RequestWatch } from '../entities/entity-module.ts'
import type { ErrorCode } from '../errors/app-error.ts'
import type { Metrics } from './metrics.ts'
import type { OperationLabel } from './operation-label.ts'
import { outcomeOf } from './outcome.ts'
import { nothingSeen, type Seen } from './seen.ts'
import { endSpan, type Spans, startSpans } from './spans.ts'
import { viewerHash } from './viewer-hash.ts'

/** What is told of one request to the operator: in metrics, in spans and in one line of the log. */
export interface Observation {
  readonly watch: RequestWatch
  /** Runs a statement and follows it. */
  readonly statement: <T>(name: string, run: () => Promise<T>) => Promise<T>
  readonly viewer: (name: string) => void
  /** The text is parsed and valid, and its operation called so. */
  readonly operation: (name: string | null) => void
  /** How many rows the operation is estimated to take. */
  readonly cost: (rows: number) => void
  readonly errors: (codes: Iterable<ErrorCode>) => void
  /** Ends the observation, once: with the status of the answer, or null where nobody waits for it any more. */
  readonly close: (status: number | null) => void
}

export interface Surroundings {
  readonly metrics: Metrics
  readonly log: Logger
  readonly labelOf: OperationLabel
}

export function openObservation(
  surroundings: Surroundings,
  { id, headers }: { readonly id: string; readonly headers: object },
): Observation {
  const began = performance.now()
  const spans = startSpans(id, headers)
  const parsing = spans.start('parse')
  const seen = nothingSeen(id)
  let open = true
  return {
    watch: watchOf(seen, spans, surroundings.metrics),
    statement: follower(seen, spans, surroundings.metrics),
    viewer: (name) => {
      seen.viewer = name
    },
    operation: (name) => {
      seen.operation = surroundings.labelOf(name)
      endSpan(parsing, false)
    },
    cost: (rows) => {
      seen.cost = Math.round(rows)
    },
    errors: (codes) => {
      for (const code of codes) seen.codes.add(code)
    },
    close: (status) => {
      if (!open) return
      open = false
      if (parsing.isRecording()) endSpan(parsing, seen.codes.size > 0)
      conclude({ seen, status, durationMs: performance.now() - began, spans }, surroundings)
    },
  }
}

function watchOf(seen: Seen, spans: Spans, metrics: Metrics): RequestWatch {
  return {
    step: (step, statement, work) => {
      const span = spans.start(step, { 'isnad.statement': statement })
      let failed = true
      try {
        const result = work()
        failed = false
        return result
      } finally {
        endSpan(span, failed)
      }
    },
    rows: (statement, count) => {
      seen.rows += count
      metrics.rows.inc({ statement }, count)
    },
  }
}

function follower(seen: Seen, spans: Spans, metrics: Metrics): Observation['statement'] {
  return async (name, run) => {
    const span = spans.start('database', { 'isnad.statement': name, 'db.system.name': 'neo4j' })
    const began = performance.now()
    seen.statements.add(name)
    metrics.running.inc()
    let outcome = 'failed'
    try {
      const result = await run()
      outcome = 'ok'
      return result
    } finally {
      const elapsedMs = performance.now() - began
      seen.databaseMs += elapsedMs
      metrics.running.dec()
      metrics.statements.observe({ statement: name, outcome }, elapsedMs / 1000)
      endSpan(span, outcome === 'failed')
    }
  }
}

interface Concluded {
  readonly seen: Seen
  readonly status: number | null
  readonly durationMs: number
  readonly spans: Spans
}

function conclude({ seen, status, durationMs, spans }: Concluded, { metrics, log }: Surroundings): void {
  const { outcome, refused, failed } = outcomeOf(seen.codes, status)
  const { operation, cost, rows } = seen
  metrics.requests.observe({ operation, outcome }, durationMs / 1000)
  if (cost !== null) metrics.cost.observe({ operation }, cost)
  for (const reason of refused) metrics.refused.inc({ reason })
  for (const code of failed) metrics.failed.inc({ code })
  spans.request.setAttributes({
    ...{ 'isnad.operation': operation, 'isnad.outcome': outcome, 'isnad.rows': rows },
    ...(cost !== null && { 'isnad.cost': cost }),
  })
  endSpan(spans.request, outcome === 'failed')
  const level = outcome === 'failed' ? 'warn' : 'info'
  if (log.isLevelEnabled(level)) {
    const viewer = seen.viewer === null ? null : viewerHash(seen.viewer)
    const times = { durationMs: tenths(durationMs), databaseMs: tenths(seen.databaseMs) }
    const statements = [...seen.statements]
    log[level]({ ...seen, statements, viewer, outcome, status, codes: [...refused, ...failed], ...times }, 'Request')
  }
}

const tenths = (milliseconds: number): number => Math.round(milliseconds * 10) / 10
