import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { packageRoot } from '../../lib/package-root.ts'
import type { Question } from './questions-files.ts'

/** Where `vite build web` puts the page. */
const pageFolder = join(packageRoot, 'dist/web')

/** A route of its own for whoever names HTML, as browsers do; any other request at the address goes to the API. */
const asksForPage: Parameters<FastifyInstance['addConstraintStrategy']>[0] = {
  name: 'asksForPage',
  storage: () => new Map(),
  deriveConstraint: (request) => request.headers.accept?.includes('text/html') ?? false,
}

export interface OfferedQuestions {
  /** Of the data sets that are loaded at start. */
  readonly questions: readonly Question[]
  /** Of others that come with Isnad: offered once their data set is loaded. */
  readonly furtherQuestions: readonly Question[]
}

/** Serves the explorer to browsers at /graphql, beside the API at the same address, and the questions that it offers. */
export function registerExplorer(server: FastifyInstance, { questions, furtherQuestions }: OfferedQuestions): void {
  server.addConstraintStrategy(asksForPage)
  server.register(fastifyStatic, {
    root: join(pageFolder, 'explorer'),
    prefix: '/explorer/',
    immutable: true,
    maxAge: '365d',
  })
  // Relative, so that it also holds below a path of a reverse proxy.
  server.get('/', (_request, reply) => reply.redirect('graphql'))
  server.get('/graphql', { constraints: { asksForPage: true } }, (_request, reply) => sendPage(reply))
  server.get('/questions', async ({ ip }) => {
    const loaded = await loadedDatasets(server, ip)
    return [...questions, ...furtherQuestions.filter(({ datasetRef }) => loaded.has(datasetRef))]
  })
}

/** What everyone may see is loaded, as the API tells whoever asks; while Isnad starts the API tells nothing yet. */
async function loadedDatasets(server: FastifyInstance, remoteAddress: string): Promise<ReadonlySet<string>> {
  const payload = { query: '{ datasets { identifiers { scheme value } } }' }
  const response = await server.inject({ method: 'POST', url: '/graphql', payload, remoteAddress })
  const datasets: { identifiers: { scheme: string; value: string }[] }[] = response.json().data?.datasets ?? []
  return new Set(datasets.flatMap(({ identifiers }) => identifiers.map(({ scheme, value }) => `${scheme}:${value}`)))
}

/** The page names the hashed files of one build, so it is asked for anew each time. */
function sendPage(reply: FastifyReply): FastifyReply {
  return reply.header('vary', 'Accept').sendFile('index.html', pageFolder, { immutable: false, maxAge: 0 })
}
