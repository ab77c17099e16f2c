import { Neo4jError } from 'neo4j-driver'
import { AppError, type ErrorCode } from '../errors/app-error.ts'
import type { ConnectionSettings } from './database.ts'
import { SilentDatabase } from './unless-silent.ts'

type DatabaseErrorCode = Exclude<Extract<ErrorCode, `DATABASE_${string}`>, 'DATABASE_START_FAILED'>

/** For whoever sent a request: nothing of the database's own text, which may quote stored values, and no address. */
const sentences: Record<DatabaseErrorCode, string> = {
  DATABASE_UNAVAILABLE: 'The database does not answer. Try again in a moment.',
  DATABASE_STOPPED:
    'The database has stopped itself, as it does when there is no room on its disk. Its operator has to make room; try again then.',
  DATABASE_TIMEOUT:
    'The database needed longer than one statement may take here. Ask for less: fewer hops, a smaller page, a narrower filter.',
  DATABASE_OVERLOADED: 'The database has no memory left for this. Ask for less, or try again in a moment.',
  DATABASE_LOGIN_FAILED: 'The database does not accept the login of Isnad, which its operator has to put right.',
  DATABASE_NOT_FOUND: 'The database that Isnad is configured for is not there, which its operator has to put right.',
}

/**
 * Gives the driver's errors that a person can act on a code and a sentence of ours. All others (a mistake in a statement) pass
 * as they are and are masked on their way out.
 */
export function translateError(error: unknown): unknown {
  const code = codeOf(error)
  return code === undefined ? error : new AppError(code, sentences[code], { cause: error })
}

/** The same for whoever starts Isnad: names the address and the settings to look at. */
export function explainError(error: unknown, settings: ConnectionSettings): unknown {
  const code = codeOf(error)
  const sentence = code && explanations[code]?.(settings, `Neo4j at ${settings.uri.replace(/\/\/[^@/]*@/, '//')}`)
  return sentence ? new AppError(code, sentence, { cause: error }) : translateError(error)
}

type Explanation = (settings: ConnectionSettings, server: string) => string

const explanations: Partial<Record<DatabaseErrorCode, Explanation>> = {
  DATABASE_UNAVAILABLE: (_, server) =>
    `${server} does not answer. Check that it runs and can be reached from here, or unset NEO4J_URI to use a local one.`,
  DATABASE_STOPPED: (_, server) =>
    `${server} has stopped itself, as it does when there is no room on its disk. Make room there and start it again; one that Isnad runs itself is started again as soon as there is room.`,
  DATABASE_LOGIN_FAILED: ({ user }, server) =>
    `${server} refused the login of user "${user}". Check NEO4J_USER and NEO4J_PASSWORD.`,
  DATABASE_NOT_FOUND: ({ database }, server) => `${server} has no database named "${database}". Check NEO4J_DATABASE.`,
}

function codeOf(error: unknown): DatabaseErrorCode | undefined {
  if (error instanceof SilentDatabase) return 'DATABASE_UNAVAILABLE'
  if (!(error instanceof Neo4jError)) return undefined
  const { code, message } = error
  if (/^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/.test(code)) {
    return 'DATABASE_LOGIN_FAILED'
  }
  if (/^Neo\.DatabaseError\.Transaction\.Transaction(Start|Commit)Failed$/.test(code)) return 'DATABASE_STOPPED'
  if (/TransactionTimedOut|LockClientStopped/.test(code)) return 'DATABASE_TIMEOUT'
  if (/MemoryPoolOutOfMemory|OutOfMemory|StackOverFlow/.test(code)) return 'DATABASE_OVERLOADED'
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return 'DATABASE_NOT_FOUND'
  if (/^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable/.test(code)) return 'DATABASE_UNAVAILABLE'
  // The driver has no code for this: no connection was free, or could be opened, in time.
  if (message.startsWith('Connection acquisition timed out')) return 'DATABASE_UNAVAILABLE'
  return undefined
}
