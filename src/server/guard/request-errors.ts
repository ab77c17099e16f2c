import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import type { Limits } from '../../config.ts'
import type { ErrorCode } from '../../errors/app-error.ts'
import { formatError } from '../../errors/format-error.ts'

/** Answers what never reaches the API in the form in which the API answers. */
export function registerRequestErrors(server: FastifyInstance, { maxBodyBytes }: Limits): void {
  server.addHook('onRequest', async (request, reply) => {
    // Apollo reads the address of a request with the name of its host, which a client may write as it likes.
    if (!URL.canParse(request.url, `${request.protocol}://${request.hostname}/`)) return answerUnreadable(reply)
  })
  server.setNotFoundHandler((_request, reply) =>
    refuse(reply, 404, { message: 'Nothing is here. The API is at /graphql, the explorer at /.' }),
  )
  server.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse(reply, 413, tooLarge(maxBodyBytes))
    const { statusCode = 500 } = error
    if (statusCode < 500) return refuse(reply, statusCode, { message: sentences[error.code] ?? unreadable })
    return reply.code(500).send({ errors: [formatError(error, request.id, request.log)] })
  })
}

/** For what is no proper request at all. */
export const answerUnreadable = (reply: FastifyReply): FastifyReply => refuse(reply, 400, { message: unreadable })

interface Refusal {
  readonly message: string
  readonly code?: ErrorCode
}

const unreadable = 'The request cannot be read. Send an operation as JSON by POST to /graphql.'

const sentences: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body is of a type that this server does not read. Send it as application/json.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON. Send an object with query, variables and operationName.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty. Send an object with query, variables and operationName.',
}

const tooLarge = (most: number): Refusal => ({
  message: `The body of the request has more than ${most} bytes, which this server takes. Ask for parts of it in requests of their own.`,
  code: 'REQUEST_TOO_LARGE',
})

function refuse(reply: FastifyReply, status: number, { message, code = 'BAD_USER_INPUT' }: Refusal): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
}
