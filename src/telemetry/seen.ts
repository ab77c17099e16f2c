import type { ErrorCode } from '../errors/app-error.ts'

/** What was seen of one request. The names in it come from closed lists of ours, but for that of the viewer. */
export interface Seen {
  readonly requestId: string
  readonly codes: Set<ErrorCode>
  readonly statements: string[]
  viewer: string | null
  operation: string
  rows: number
  databaseMs: number
}

export function nothingSeen(requestId: string): Seen {
  const counts = { rows: 0, databaseMs: 0 }
  return { requestId, operation: 'none', viewer: null, codes: new Set(), statements: [], ...counts }
}
