import { Readable } from 'node:stream'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { authenticate } from '../auth/authenticate.ts'
import type { TokenEntry } from '../auth/token-file.ts'
import { can } from '../auth/viewer.ts'
import { AppError, type ErrorCode } from '../errors/app-error.ts'
import { formatError } from '../errors/format-error.ts'
import type { Exporter } from '../export/exporter.ts'
import { exporterOf } from '../export/exporter-of.ts'
import { openExport } from '../export/open-export.ts'
import { type GivenLens, lensReader } from './read-lens.ts'
import type { Readiness } from './readiness.ts'

export interface ExportOptions {
  readonly schema: GraphQLSchema
  readonly readiness: Readiness
  readonly tokens: readonly TokenEntry[]
  readonly log: FastifyBaseLogger
}

/** Offers exports at /export/<format>?lens=…&knownAt=…, to the viewers of the API. */
export function registerExport(server: FastifyInstance, options: ExportOptions): void {
  const readLens = lensReader(options.schema)
  server.get<{ Params: { format: string } }>(
    '/export/:format',
    // Who asks for the headers alone would have all of it read.
    { exposeHeadRoute: false },
    async (request, reply) => {
      try {
        const exporter = exporterOf(request.params.format)
        const pieces = await piecesOf(exporter, request, options, readLens)
        return await send(reply, exporter, pieces)
      } catch (error) {
        const formatted = formatError(error, request.id, options.log)
        return reply.code(statusOf(formatted.extensions!.code as ErrorCode)).send({ errors: [formatted] })
      }
    },
  )
}

type Pieces = AsyncIterator<string | Uint8Array>

async function piecesOf(
  exporter: Exporter,
  request: FastifyRequest,
  { tokens, readiness }: ExportOptions,
  readLens: ReturnType<typeof lensReader>,
): Promise<Pieces> {
  const viewer = authenticate(request.headers.authorization, tokens)
  const exported = await openExport(databaseOf(readiness), {
    viewer: { level: viewer.level, seesPeople: can(viewer, 'people:read') },
    lens: readLens(parametersOf(request)),
    now: Date.now(),
  })
  return exporter.write(exported)[Symbol.asyncIterator]()
}

/** The first piece is made before anything is sent, so that what goes wrong until then is told as an error. */
async function send(reply: FastifyReply, exporter: Exporter, pieces: Pieces) {
  const first = await pieces.next()
  const body = Readable.from(startingWith(first, pieces), { objectMode: false })
  return reply
    .type(exporter.mediaType)
    .header('content-disposition', `attachment; filename="isnad-${exporter.name}${exporter.extension}"`)
    .header('cache-control', 'private, no-store')
    .send(body)
}

/** Ends the reading where nobody takes it any more. */
async function* startingWith(first: IteratorResult<string | Uint8Array>, rest: Pieces) {
  try {
    for (let piece = first; !piece.done; piece = await rest.next()) yield piece.value
  } finally {
    await rest.return?.()
  }
}

const known = ['lens', 'knownAt']

/** A parameter that is misspelt would widen the export without a word. */
function parametersOf({ query }: FastifyRequest): GivenLens {
  for (const [name, value] of Object.entries(query as Record<string, unknown>)) {
    if (!known.includes(name))
      throw new AppError('BAD_USER_INPUT', `"${name}" is no parameter of an export. There are ${known.join(' and ')}.`)
    if (typeof value !== 'string')
      throw new AppError('BAD_USER_INPUT', `The parameter ${name} is given more than once. Give it once.`)
  }
  return query as GivenLens
}

function databaseOf({ state }: Readiness) {
  if (state.status !== 'ready') throw new AppError('NOT_READY', 'Isnad is not ready. Ask again in a moment.')
  return state.database
}

const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_READY: 503,
  DATABASE_TIMEOUT: 504,
  INTERNAL: 500,
}

const statusOf = (code: ErrorCode): number => statuses[code] ?? (code.startsWith('DATABASE_') ? 503 : 400)
