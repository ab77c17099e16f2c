import { Neo4jError } from 'neo4j-driver'
import { AppError, type ErrorCode } from '../errors/app-error.ts'
import type { ConnectionSettings } from './database.ts'

/**
 * Gives the driver's errors that a person can act on a code and a sentence of ours. All others (a mistake in a statement) pass
 * as they are and are masked on their way out: the database's own text may quote stored values and stays in `cause`.
 */
export function translateError(error: unknown, settings: ConnectionSettings): unknown {
  if (!(error instanceof Neo4jError)) return error
  const code = codeOf(error)
  return code === undefined ? error : new AppError(code, sentences[code](settings), { cause: error })
}

type DatabaseErrorCode = Extract<ErrorCode, `DATABASE_${string}`>
type Sentence = (settings: ConnectionSettings) => string

const sentences: Record<Exclude<DatabaseErrorCode, 'DATABASE_START_FAILED'>, Sentence> = {
  DATABASE_UNAVAILABLE: ({ uri }) =>
    `Neo4j does not answer at ${withoutLogin(uri)}. Check that it runs and is reachable from here, or unset NEO4J_URI to use a local one.`,
  DATABASE_TIMEOUT: ({ statementTimeoutMs }) =>
    `Neo4j needed longer than the ${statementTimeoutMs} ms that one statement may take. Ask for less, or raise ISNAD_STATEMENT_TIMEOUT_MS.`,
  DATABASE_OVERLOADED: () => 'Neo4j has no memory left for this request. Ask for less, or try again later.',
  DATABASE_LOGIN_FAILED: ({ uri, user }) =>
    `Neo4j at ${withoutLogin(uri)} refused the login of user "${user}". Check NEO4J_USER and NEO4J_PASSWORD.`,
  DATABASE_NOT_FOUND: ({ uri, database }) =>
    `Neo4j at ${withoutLogin(uri)} has no database named "${database}". Check NEO4J_DATABASE.`,
}

function codeOf({ code }: Neo4jError): keyof typeof sentences | undefined {
  if (/^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/.test(code)) {
    return 'DATABASE_LOGIN_FAILED'
  }
  if (/TransactionTimedOut|LockClientStopped/.test(code)) return 'DATABASE_TIMEOUT'
  if (/MemoryPoolOutOfMemory|OutOfMemory|StackOverFlow/.test(code)) return 'DATABASE_OVERLOADED'
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return 'DATABASE_NOT_FOUND'
  if (/^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable/.test(code)) {
    return 'DATABASE_UNAVAILABLE'
  }
  return undefined
}

/** An address may carry a user name and a password, which no message repeats. */
function withoutLogin(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//')
}
