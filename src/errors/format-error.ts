import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { shorten } from '../lib/shorten.ts'
import { AppError, type ErrorCode, errorCodes } from './app-error.ts'

export interface ErrorLog {
  error(fields: object, message: string): void
}

/** Turns whatever was thrown into what a client may see: coded errors as they are, all others masked under the request's id. */
export function formatError(error: unknown, requestId: string, log: ErrorLog): GraphQLFormattedError {
  const cause = rootOf(error)
  if (cause instanceof AppError) {
    return { ...placeOf(error), message: messageOf(error), extensions: { ...cause.details, code: cause.code } }
  }
  if (cause instanceof GraphQLError) {
    const code = codeOf(cause) ?? codeOf(error) ?? 'BAD_USER_INPUT'
    return { ...placeOf(error), message: messageOf(error), extensions: { code } }
  }
  log.error({ requestId, err: cause }, 'A request failed inside Isnad.')
  const message = `Something went wrong inside Isnad. Report it with this request id: ${requestId}.`
  return { ...placeOf(error), message, extensions: { code: 'INTERNAL', requestId } }
}

/** graphql-js wraps what resolvers and scalars throw, sometimes twice. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error
}

/** The wrapper's sentence: for a refused variable it names the variable before it repeats the reason. */
function messageOf(error: unknown): string {
  return shorten((error as Error).message, MAX_MESSAGE)
}

/** One request can have the same refused many times. */
const MAX_MESSAGE = 1_000

/** Libraries have codes of their own for what they refuse, and put them over ours. */
function codeOf(error: unknown): ErrorCode | undefined {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined
  return typeof code === 'string' && Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : undefined
}

function placeOf(error: unknown): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  if (!(error instanceof GraphQLError)) return {}
  return { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) }
}
