import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'

const pollMs = 20
const flushMs = 250

/** Follows which requests are at work; the function that it gives lets them finish, for three seconds, and closes the server. */
export function prepareDrain(server: FastifyInstance, patienceMs = 3_000): () => Promise<void> {
  const atWork = new Set<FastifyRequest>()
  server.addHook('onRequest', async (request, { raw }) => {
    atWork.add(request)
    // After the answer, or when the client has left. Fastify tells of that only while it still reads the request.
    raw.once('close', () => atWork.delete(request))
  })
  return async () => {
    const deadline = Date.now() + patienceMs
    while (atWork.size > 0 && Date.now() < deadline) await sleep(pollMs)
    const closing = server.close()
    await Promise.race([closing, sleep(flushMs)])
    // A browser keeps connections on which it has asked nothing yet; nobody else would close them.
    server.server.closeAllConnections()
    await closing
  }
}
