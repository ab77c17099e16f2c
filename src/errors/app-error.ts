/** Every code that an error of Isnad can carry, with its meaning. Clients may rely on the codes, never on the sentences. */
export const errorCodes = {
  BAD_USER_INPUT: 'An argument has a value that Isnad does not accept.',
  INVALID_REF: 'A reference is neither an id nor of the form scheme:value.',
  UNKNOWN_REF: 'A reference is well formed but names nothing that the viewer may read.',
  BAD_CURSOR: 'A cursor is not one that this list gave out.',
  QUERY_TOO_COMPLEX: 'The operation is deeper or larger than the limits of this server allow.',
  QUERY_TOO_COSTLY: 'The operation would take more rows to read than this server allows.',
  REQUEST_TOO_LARGE: 'The body of the request has more bytes than this server takes.',
  RATE_LIMITED:
    'The viewer has asked for more in a short time than this server gives; the header Retry-After says how long to wait.',
  UNAUTHENTICATED: 'The credentials that came with the request are not valid.',
  FORBIDDEN: 'The viewer is known but may not do this.',
  DATABASE_UNAVAILABLE: 'Neo4j does not answer.',
  DATABASE_STOPPED: 'Neo4j has stopped itself, as it does when there is no room on its disk.',
  DATABASE_TIMEOUT: 'Neo4j took longer than the time that one statement may take.',
  DATABASE_OVERLOADED: 'Neo4j has no memory left for this statement.',
  DATABASE_LOGIN_FAILED: 'Neo4j refused the user name or the password.',
  DATABASE_NOT_FOUND: 'Neo4j has no database of the configured name.',
  DATABASE_START_FAILED: 'The local Neo4j was started and ended before it answered.',
  WRITE_LOCKED: 'Another Isnad is writing to the same database.',
  MIGRATION_REFUSED: 'The migrations applied to this database are not the ones of this release.',
  INVALID_DATASET: 'A data set breaks the seed format; nothing of it was written.',
  INVALID_BACKUP: 'A backup is cut off, altered or none at all; nothing of it was written.',
  GRAPH_NOT_EMPTY: 'A backup was to be restored into a database that holds a graph.',
  RESTORE_UNFINISHED: 'The database holds only a part of a backup.',
  INVALID_CONFIG: 'A setting has a value that Isnad does not accept.',
  PORT_IN_USE: 'Another program listens on the port that Isnad was given.',
  JAVA_MISSING: 'No Java that the local Neo4j runs on was found.',
  MAVEN_MISSING: 'Maven, which fetches the local Neo4j, was not found.',
  NEO4J_FETCH_FAILED: 'Maven could not fetch the local Neo4j.',
  DATA_DIR_LOCKED: 'Another Isnad uses the same data folder.',
  INTERRUPTED: 'Isnad was told to stop before it had started.',
  NOT_READY: 'The server is still starting, or it is stopping.',
  INTERNAL: 'Something went wrong inside Isnad; the log has the request id that the message names.',
} as const

export type ErrorCode = keyof typeof errorCodes

/** What is wrong in machine-readable form. Clients see it, so it holds nothing that the viewer may not read. */
export type ErrorDetails = Readonly<Record<string, unknown>>

/** An error whose message is written for the person who caused it: a sentence that names the culprit and the next step. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails | undefined

  constructor(code: ErrorCode, message: string, options: { details?: ErrorDetails; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.details = options.details
  }
}
