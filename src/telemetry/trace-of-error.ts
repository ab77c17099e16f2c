/** What the log tells of an error: its kind, its code and where it was thrown. Its sentence may quote what is stored or was asked, so it is left out. */
export interface ErrorTrace {
  readonly type: string
  readonly code?: string
  readonly at?: readonly string[]
  readonly cause?: ErrorTrace
}

export function traceOfError(error: unknown, depth = 5): ErrorTrace {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code } = error as { code?: unknown }
  return {
    type: error.constructor.name,
    ...(typeof code === 'string' && codePattern.test(code) && { code }),
    at: framesOf(error),
    ...(error.cause !== undefined && depth > 1 && { cause: traceOfError(error.cause, depth - 1) }),
  }
}

/** As libraries write theirs: Neo.ClientError.Statement.SyntaxError, ECONNRESET, QUERY_TOO_COMPLEX. */
const codePattern = /^[A-Za-z][\w.]{0,99}$/u

/** Below the sentence, which may have several lines and look like anything. */
function framesOf({ stack = '', message }: Error): string[] {
  const end = stack.indexOf(message)
  const frames = end < 0 ? '' : stack.slice(end + message.length)
  return frames
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
}
