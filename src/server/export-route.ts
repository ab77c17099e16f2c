import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { can } from '../auth/viewer.ts'
import { AppError } from '../errors/app-error.ts'
import type { Exporter } from '../export/exporter.ts'
import { exporterOf } from '../export/exporter-of.ts'
import { openExport } from '../export/open-export.ts'
import type { Database } from '../neo4j/database.ts'
import type { AskerOf } from './guard/asker.ts'
import { exportCost } from './guard/export-cost.ts'
import type { CountsFor } from './guard/graph-counts.ts'
import { type GivenLens, lensReader } from './read-lens.ts'
import type { Readiness } from './readiness.ts'
import type { ObservationOf } from './watch/requests.ts'

export interface ExportOptions {
  readonly schema: GraphQLSchema
  readonly readiness: Readiness
  readonly askerOf: AskerOf
  readonly countsFor: CountsFor
  readonly observationOf: ObservationOf
}

/** What metrics, spans and the log call an export, among the operations. */
export const EXPORT = 'export'

/** Offers exports at /export/<format>?lens=…&knownAt=…, to the viewers of the API. */
export function registerExport(server: FastifyInstance, options: ExportOptions): void {
  const readLens = lensReader(options.schema)
  server.get<{ Params: { format: string } }>(
    '/export/:format',
    // Who asks for the headers alone would have all of it read.
    { exposeHeadRoute: false, config: { operations: true } },
    async (request, reply) => {
      options.observationOf(request)!.operation(EXPORT)
      const exporter = exporterOf(request.params.format)
      return send(reply, exporter, await piecesOf(exporter, request, options, readLens))
    },
  )
}

type Pieces = AsyncIterator<string | Uint8Array>

async function piecesOf(
  exporter: Exporter,
  request: FastifyRequest,
  { askerOf, countsFor, observationOf, readiness }: ExportOptions,
  readLens: ReturnType<typeof lensReader>,
): Promise<Pieces> {
  const { viewer, charge } = askerOf(request)
  const observation = observationOf(request)!
  observation.viewer(viewer.name)
  const lens = readLens(parametersOf(request))
  const database = databaseOf(readiness)
  const read: Database['read'] = (query) => observation.statement(query.name, () => database.read(query))
  const cost = exportCost(await countsFor({ level: viewer.level, run: read }))
  observation.cost(cost)
  charge(cost)
  const scope = { viewer: { level: viewer.level, seesPeople: can(viewer, 'people:read') }, lens }
  const exported = await openExport({ read }, scope)
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
