import type { ErrorCode } from './app-error.ts'

/** The status that HTTP has for an error that is the whole answer. */
export function httpStatusOf(code: ErrorCode): number {
  return statuses[code] ?? 400
}

const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  REQUEST_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  NOT_READY: 503,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_STOPPED: 503,
  DATABASE_OVERLOADED: 503,
  DATABASE_LOGIN_FAILED: 503,
  DATABASE_NOT_FOUND: 503,
  DATABASE_TIMEOUT: 504,
}
