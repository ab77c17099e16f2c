import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { can } from '../auth/viewer.ts'
import { AppError, type ErrorCode } from '../errors/app-error.ts'
import type { Exporter } from '../export/exporter.ts'
import { exporterOf } from '../export/exporter-of.ts'
import { openExport } from '../export/open-export.ts'
import type { ExportScope } from '../export/reading/export-reading.ts'
import { dataVersion } from '../graph/versions/data-version.ts'
import type { Database } from '../neo4j/database.ts'
import type { Observation } from '../telemetry/observation.ts'
import type { Asker, AskerOf } from './guard/asker.ts'
import { exportCost } from './guard/export-cost.ts'
import type { CountsFor } from './guard/graph-counts.ts'
import { type GivenLens, lensReader } from './read-lens.ts'
import type { Readiness } from './readiness.ts'
import { answerUnchanged, type TagOf, taggedHeaders, untaggedHeaders, varyingBy } from './transfer/answer-tags.ts'
import { compression } from './transfer/compression.ts'
import type { ObservationOf } from './watch/requests.ts'

export interface ExportOptions {
  readonly schema: GraphQLSchema
  readonly readiness: Readiness
  readonly askerOf: AskerOf
  readonly countsFor: CountsFor
  readonly observationOf: ObservationOf
  readonly tagOf: TagOf
}

/** What metrics, spans and the log call an export, among the operations. */
export const EXPORT = 'export'

/** Offers exports at /export/<format>?lens=…&knownAt=…, to the viewers of the API, who are not sent again what they have. */
export function registerExport(server: FastifyInstance, options: ExportOptions): void {
  const readLens = lensReader(options.schema)
  server.get<{ Params: { format: string } }>(
    '/export/:format',
    // Who asks for the headers alone would have all of it read.
    { exposeHeadRoute: false, config: { operations: true }, compress: compression },
    async (request, reply) => {
      options.observationOf(request)!.operation(EXPORT)
      const exporter = exporterOf(request.params.format)
      const asking = askingOf(request, options)
      const lens = readLens(parametersOf(request))
      reply.header('vary', varyingBy([]))
      const version = await dataVersion(asking.read, asking.viewer.level)
      const tag = version && options.tagOf({ request, viewer: asking.viewer, version: version.graph, by: [] })
      if (tag !== null && answerUnchanged(request, reply, tag)) return reply
      const pieces = await piecesOf(exporter, { ...asking, lens }, options)
      return send(reply, exporter, { pieces, tag, onFailure: asking.observation.errors })
    },
  )
}

type Pieces = AsyncIterator<string | Uint8Array>

interface Asking extends Asker {
  readonly observation: Observation
  readonly read: Database['read']
}

function askingOf(request: FastifyRequest, { askerOf, observationOf, readiness }: ExportOptions): Asking {
  const asker = askerOf(request)
  const observation = observationOf(request)!
  observation.viewer(asker.viewer.name)
  const database = databaseOf(readiness)
  const read: Database['read'] = (query) => observation.statement(query.name, () => database.read(query))
  return { ...asker, observation, read }
}

async function piecesOf(
  exporter: Exporter,
  { viewer, charge, observation, read, lens }: Asking & Pick<ExportScope, 'lens'>,
  { countsFor }: ExportOptions,
): Promise<Pieces> {
  const cost = exportCost(await countsFor({ level: viewer.level, run: read }))
  observation.cost(cost)
  charge(cost)
  const scope = { viewer: { level: viewer.level, seesPeople: can(viewer, 'people:read') }, lens }
  const exported = await openExport({ read }, scope)
  return exporter.write(exported)[Symbol.asyncIterator]()
}

interface Sending {
  readonly pieces: Pieces
  readonly tag: string | null
  /** Told how it failed, once it was begun. */
  readonly onFailure: (codes: readonly ErrorCode[]) => void
}

/** The first piece is made before anything is sent, so that what goes wrong until then is told as an error. */
async function send(reply: FastifyReply, exporter: Exporter, { pieces, tag, onFailure }: Sending) {
  const first = await pieces.next()
  const breakOff = (error: unknown) => {
    onFailure([error instanceof AppError ? error.code : 'INTERNAL'])
    reply.raw.destroy()
  }
  const body = Readable.from(startingWith(first, pieces, breakOff), { objectMode: false })
  return reply
    .type(exporter.mediaType)
    .header('content-disposition', `attachment; filename="isnad-${exporter.name}${exporter.extension}"`)
    .headers(tag === null ? untaggedHeaders : taggedHeaders(tag))
    .send(body)
}

/**
 * Ends the reading where nobody takes it any more. Where it fails the connection breaks off, whether the compression has let anything
 * through yet or not.
 */
async function* startingWith(
  first: IteratorResult<string | Uint8Array>,
  rest: Pieces,
  breakOff: (error: unknown) => void,
) {
  try {
    for (let piece = first; !piece.done; piece = await rest.next()) yield piece.value
  } catch (error) {
    breakOff(error)
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
