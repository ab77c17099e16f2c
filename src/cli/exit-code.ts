import type { ErrorCode } from '../errors/app-error.ts'

/** What the exit codes of the commands say, for scripts. */
export const exitCodes = {
  ok: 0,
  /** The data set or the graph is not sound; the output says why. */
  findings: 1,
  /** The command or a setting was written wrongly. */
  usage: 2,
  /** Neo4j could not be started or reached, or it refused. */
  database: 3,
  /** A mistake in Isnad itself. */
  internal: 4,
  interrupted: 130,
} as const

const inputCodes: readonly ErrorCode[] = [
  ...(['INVALID_DATASET', 'BAD_USER_INPUT', 'INVALID_REF', 'UNKNOWN_REF', 'FORBIDDEN', 'UNAUTHENTICATED'] as const),
  ...(['INVALID_BACKUP', 'GRAPH_NOT_EMPTY', 'RESTORE_UNFINISHED'] as const),
]
const usageCodes: readonly ErrorCode[] = ['INVALID_CONFIG']

export function exitCodeOf(code: ErrorCode): number {
  if (code === 'INTERRUPTED') return exitCodes.interrupted
  if (code === 'INTERNAL') return exitCodes.internal
  if (inputCodes.includes(code)) return exitCodes.findings
  return usageCodes.includes(code) ? exitCodes.usage : exitCodes.database
}
