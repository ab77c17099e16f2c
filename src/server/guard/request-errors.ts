import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Limits } from '../../config.ts'
import type { ErrorCode } from '../../errors/app-error.ts'
import { type ErrorLog, formatError } from '../../errors/format-error.ts'
import { httpStatusOf } from '../../errors/http-status.ts'
import type { ObservationOf } from '../watch/requests.ts'
import type { HttpHead } from './whole-answer.ts'

interface RequestErrorOptions {
  readonly limits: Limits
  readonly log: ErrorLog
  readonly observationOf: ObservationOf
}

/** Answers what never reaches the API, and what routes beside it throw, in the form in which the API answers. */
export function registerRequestErrors(
  server: FastifyInstance,
  { limits, log, observationOf }: RequestErrorOptions,
): void {
  const observe = (request: FastifyRequest, code: ErrorCode) => observationOf(request)?.errors([code])
  server.addHook('onRequest', async (request, reply) => {
    // Apollo reads the address of a request with the name of its host, which a client may write as it likes.
    if (URL.canParse(request.url, `${request.protocol}://${request.hostname}/`)) return
    observe(request, 'BAD_USER_INPUT')
    return answerUnreadable(reply)
  })
  server.setNotFoundHandler((_request, reply) =>
    refuse(reply, 404, {
      message: 'Nothing is here. The API is at /graphql, the explorer at /.',
      code: 'BAD_USER_INPUT',
    }),
  )
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error, limits)
    if (refusal !== null) {
      observe(request, refusal.code)
      return refuse(reply, error.statusCode!, refusal)
    }
    const answer = formatError(error, request.id, log)
    const code = answer.extensions!.code as ErrorCode
    observe(request, code)
    const { status, headers } = headOf(error) ?? { status: httpStatusOf(code), headers: new Map() }
    return reply
      .code(status)
      .headers(Object.fromEntries(headers))
      .send({ errors: [answer] })
  })
}

/** For what is no proper request at all. */
export const answerUnreadable = (reply: FastifyReply): FastifyReply =>
  refuse(reply, 400, { message: unreadable, code: 'BAD_USER_INPUT' })

interface Refusal {
  readonly message: string
  readonly code: ErrorCode
}

const unreadable = 'The request cannot be read. Send an operation as JSON by POST to /graphql.'

const sentences: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body is of a type that this server does not read. Send it as application/json.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON. Send an object with query, variables and operationName.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty. Send an object with query, variables and operationName.',
}

/** What Fastify says of a request that it does not take; null for whatever else went wrong. */
function refusalOf({ code, statusCode = 500 }: FastifyError, { maxBodyBytes }: Limits): Refusal | null {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return {
      message: `The body of the request has more than ${maxBodyBytes} bytes, which this server takes. Ask for parts of it in requests of their own.`,
      code: 'REQUEST_TOO_LARGE',
    }
  return statusCode < 500 ? { message: sentences[code] ?? unreadable, code: 'BAD_USER_INPUT' } : null
}

const headOf = (error: unknown): HttpHead | undefined =>
  error instanceof GraphQLError ? (error.extensions.http as HttpHead | undefined) : undefined

function refuse(reply: FastifyReply, status: number, { message, code }: Refusal): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
}
