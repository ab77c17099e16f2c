import {
  type Attributes,
  type Context,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'

/** Spans go to the SDK that the operator registers, and nowhere while there is none. They bear names and numbers of ours, and no sentence. */
export interface Spans {
  readonly request: Span
  /** Starts a span below that of the request. */
  readonly start: (step: 'parse' | 'plan' | 'database' | 'shape', attributes?: Attributes) => Span
}

const tracer = trace.getTracer('isnad')

export function startSpans(requestId: string, headers: object): Spans {
  const outer = context.active()
  const attributes = { 'isnad.request_id': requestId }
  const request = tracer.startSpan('isnad.request', { kind: SpanKind.SERVER, attributes }, callerOf(outer, headers))
  const within = trace.setSpan(outer, request)
  return { request, start: (step, attributes) => tracer.startSpan(`isnad.${step}`, { attributes }, within) }
}

export function endSpan(span: Span, failed: boolean): void {
  if (failed) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end()
}

/** A span that is under way here, as of an instrumented HTTP server, already knows who called it. */
function callerOf(outer: Context, headers: object): Context {
  return trace.getSpan(outer) === undefined ? propagation.extract(outer, headers) : outer
}
