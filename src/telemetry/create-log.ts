import pino, { type DestinationStream, type Logger } from 'pino'
import type { Settings } from '../settings.ts'
import { traceOfError } from './trace-of-error.ts'

/** JSON lines, in which an error has no sentence: it might quote what a viewer may not see. */
export function createLog(level: Settings['ISNAD_LOG_LEVEL'], destination: DestinationStream): Logger {
  return pino({ level, serializers: { err: (error) => traceOfError(error) } }, destination)
}
