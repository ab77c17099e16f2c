import type { ErrorCode } from '../errors/app-error.ts'

/** What was seen of one request. The names in it come from closed lists of ours, but for that of the viewer. */
export interface Seen {
  readonly requestId: string
  readonly codes: Set<ErrorCode>
  /** Each once: an export runs the same ones for every page. */
  readonly statements: Set<string>
  viewer: string | null
  operation: string
  /** Rows that the operation was estimated to take; null where it was not weighed. */
  cost: number | null
  rows: number
  databaseMs: number
}

export function nothingSeen(requestId: string): Seen {
  const counts = { cost: null, rows: 0, databaseMs: 0 }
  return { requestId, operation: 'none', viewer: null, codes: new Set(), statements: new Set(), ...counts }
}
