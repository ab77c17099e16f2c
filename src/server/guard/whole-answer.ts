import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { AppError } from '../../errors/app-error.ts'
import { httpStatusOf } from '../../errors/http-status.ts'

/** What an error that is the whole answer says in HTTP, under the name by which Apollo looks for it. */
export interface HttpHead {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
}

/** Makes an error the whole answer, with the status that HTTP has for it, wherever in answering an operation it is thrown. */
export function asWholeAnswer(error: AppError, headers: readonly (readonly [string, string])[] = []): GraphQLError {
  const http: HttpHead = { status: httpStatusOf(error.code), headers: new HeaderMap(headers) }
  return new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http } })
}
