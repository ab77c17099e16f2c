import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { dataVersion } from '../../graph/versions/data-version.ts'
import type { AskerOf } from '../guard/asker.ts'
import type { Readiness } from '../readiness.ts'
import type { ObservationOf } from '../watch/requests.ts'
import { answerUnchanged, type TagOf, taggedHeaders, untaggedHeaders, varyingBy } from './answer-tags.ts'

export interface GraphqlTagOptions {
  readonly readiness: Readiness
  readonly askerOf: AskerOf
  readonly observationOf: ObservationOf
  readonly tagOf: TagOf
}

/** What metrics and the log call an operation that was not read, because the client has its answer. */
export const UNCHANGED = 'unchanged'

const by = ['accept', 'accept-language'] as const

export interface GraphqlTags {
  /** Answers a GET at once where the client has the answer; to be asked before the operation is looked at. */
  readonly beforeAnswer: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>
  /** Of the answer to this request, if it comes without errors; null where it has none. */
  readonly of: (request: FastifyRequest) => string | null
}

export function createGraphqlTags(options: GraphqlTagOptions): GraphqlTags {
  const tags = new WeakMap<FastifyRequest, string>()
  return {
    beforeAnswer: async (request, reply) => {
      if (request.method !== 'GET') return
      reply.headers({ vary: varyingBy(by), ...untaggedHeaders })
      const tag = await findTag(request, options)
      if (tag === null) return
      if (answerUnchanged(request, reply, tag)) {
        options.observationOf(request)!.operation(UNCHANGED)
        return reply
      }
      tags.set(request, tag)
      return
    },
    of: (request) => tags.get(request) ?? null,
  }
}

/** Whatever goes wrong here goes wrong again when the operation is answered, and is told there. */
async function findTag(request: FastifyRequest, options: GraphqlTagOptions): Promise<string | null> {
  const { askerOf, observationOf, readiness, tagOf } = options
  const { state } = readiness
  if (state.status !== 'ready') return null
  try {
    const { viewer } = askerOf(request)
    const observation = observationOf(request)!
    observation.viewer(viewer.name)
    const version = await dataVersion(
      (query) => observation.statement(query.name, () => state.database.read(query)),
      viewer.level,
    )
    return version && tagOf({ request, viewer, version, by })
  } catch {
    return null
  }
}

/** An answer with errors may be another one the next time that it is asked for. */
export const tellTags: ApolloServerPlugin<{ readonly tag: string | null }> = {
  requestDidStart: async ({ contextValue: { tag } }) => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (tag === null || body.kind !== 'single' || body.singleResult.errors !== undefined) return
      for (const [name, value] of Object.entries(taggedHeaders(tag))) http.headers.set(name, value)
    },
  }),
}
