import { EventEmitter, once } from 'node:events'
import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { prepareDrain } from './drain.ts'

/** A server that works on a request until it is told to answer, and that waits for its requests for ever. */
async function workingServer() {
  const server = fastify()
  const drain = prepareDrain(server, Number.POSITIVE_INFINITY)
  const steps = new EventEmitter()
  server.post('/', async () => {
    steps.emit('begun')
    await once(steps, 'answer')
    return { done: true }
  })
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  const ask = (signal?: AbortSignal) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}', signal: signal ?? null })
  return { drain, ask, begun: once(steps, 'begun'), answer: () => steps.emit('answer') }
}

describe('a server that stops', () => {
  it('lets a request finish', async () => {
    const { drain, ask, begun, answer } = await workingServer()
    const asked = ask()
    await begun
    const drained = drain()
    answer()
    expect(await (await asked).json()).toEqual({ done: true })
    await drained
  })

  it('waits for no answer whose client has left after its request was read', async () => {
    const { drain, ask, begun } = await workingServer()
    const leaving = new AbortController()
    const asked = ask(leaving.signal)
    await begun
    leaving.abort()
    await expect(asked).rejects.toThrow()
    await drain()
  })
})
