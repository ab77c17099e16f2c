import type { ErrorCode } from '../errors/app-error.ts'
import { isFault } from './is-fault.ts'

/** How a request ended, and by which codes; what HTTP itself refused has its status as code. */
export interface Outcome {
  readonly outcome: 'ok' | 'refused' | 'failed' | 'aborted'
  readonly refused: readonly string[]
  readonly failed: readonly string[]
}

/** The status is null where nobody waits for the answer any more. */
export function outcomeOf(codes: ReadonlySet<ErrorCode>, status: number | null): Outcome {
  const all: readonly string[] = codes.size > 0 ? [...codes] : codesOfStatus(status ?? 200)
  const failed = all.filter(isFault)
  const refused = all.filter((code) => !isFault(code))
  if (status === null) return { outcome: 'aborted', refused, failed }
  if (failed.length > 0) return { outcome: 'failed', refused, failed }
  return { outcome: refused.length > 0 ? 'refused' : 'ok', refused, failed }
}

/** Before an operation is looked at, 503 has but one reason. */
function codesOfStatus(status: number): string[] {
  if (status === 503) return ['NOT_READY']
  return status >= 400 ? [`HTTP_${status}`] : []
}
