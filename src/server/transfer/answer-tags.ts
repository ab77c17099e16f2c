import type { FastifyReply, FastifyRequest } from 'fastify'
import { type GraphQLSchema, printSchema } from 'graphql'
import type { Viewer } from '../../auth/viewer.ts'
import type { Config } from '../../config.ts'
import { release } from '../../lib/release.ts'
import { entityTag, namesTag } from './entity-tag.ts'

/** What an answer to a GET depends on, beside this release and its settings. */
export interface AskedFor {
  readonly request: FastifyRequest
  readonly viewer: Viewer
  /** Of the data, for the clearance of the viewer. */
  readonly version: unknown
  /** Headers of the request by which its answer differs. */
  readonly by: readonly ('accept' | 'accept-language')[]
}

export type TagOf = (asked: AskedFor) => string

/** Gives tags that are others for every release of Isnad, schema and setting that changes what is answered. */
export function createTags(
  schema: GraphQLSchema,
  { limits, introspection, suggestions }: Pick<Config, 'limits' | 'introspection' | 'suggestions'>,
): TagOf {
  const answering = entityTag([release(), printSchema(schema), limits, introspection, suggestions])
  return ({ request: { url, headers }, viewer: { name, level, permissions }, version, by }) =>
    entityTag([answering, url, by.map((header) => headers[header] ?? null), name, level, permissions, version])
}

/** What every answer says that has a tag: it may be kept by whoever asked, who has to ask again whether it still holds. */
export const taggedHeaders = (tag: string): Record<string, string> => ({
  etag: tag,
  'cache-control': 'private, no-cache',
})

/** What an answer says that has no tag: nobody may keep it. */
export const untaggedHeaders: Record<string, string> = { 'cache-control': 'private, no-store' }

/** Answers that what the client has still holds; false where it has something else. */
export function answerUnchanged(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  if (!namesTag(request.headers['if-none-match'], tag)) return false
  reply.code(304).headers(taggedHeaders(tag)).send()
  return true
}

/** Tells caches by which headers of requests answers differ. Lower case, as the compression looks for its own. */
export const varyingBy = (by: AskedFor['by']): string => [...by, 'authorization', 'accept-encoding'].join(', ')
