import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { AppError } from '../errors/app-error.ts'
import { prepareDrain } from './drain.ts'
import { registerHealth } from './health.ts'
import { listen } from './listen.ts'
import { createReadiness } from './readiness.ts'

const answering = { read: async () => [], verify: async () => undefined }

describe('registerHealth', () => {
  it('is live but not ready while Isnad starts, says why, and turns requests away', async () => {
    const { get, readiness } = newServer()
    readiness.starting('Loading the data sets')
    expect(await get('/health/live')).toMatchObject({ status: 200 })
    expect(await get('/health/ready')).toMatchObject({ status: 503, body: { reason: 'Loading the data sets' } })
    expect(await get('/graphql')).toMatchObject({
      status: 503,
      body: { errors: [{ message: 'Loading the data sets', extensions: { code: 'NOT_READY' } }] },
    })
  })

  it('is ready as long as the database answers', async () => {
    const { get, readiness } = newServer()
    readiness.ready(answering)
    expect(await get('/health/ready')).toMatchObject({ status: 200 })
    expect(await get('/graphql')).toMatchObject({ status: 200 })
  })

  it('is not ready when the database does not answer, and tells no address', async () => {
    const { get, readiness } = newServer()
    const gone = new AppError('DATABASE_UNAVAILABLE', 'Neo4j at bolt://10.0.0.7:7687 does not answer.')
    readiness.ready({ read: async () => [], verify: () => Promise.reject(gone) })
    expect(await get('/health/ready')).toMatchObject({ status: 503, body: { reason: 'Neo4j does not answer.' } })
  })

  it('stays stopping whatever a start that is still running says', async () => {
    const { get, readiness } = newServer()
    readiness.stopping()
    readiness.ready(answering)
    expect(await get('/health/ready')).toMatchObject({ status: 503, body: { reason: 'Isnad is stopping.' } })
  })
})

describe('prepareDrain', () => {
  it('lets requests at work finish, turns new ones away, and then closes the port', async () => {
    const { server, readiness } = newServer()
    let finish: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      finish = resolve
    })
    server.get('/slow', async () => {
      await held
      return 'done'
    })
    const drain = prepareDrain(server)
    const url = await listen(server, { host: '127.0.0.1', port: 0 })
    readiness.ready(answering)
    const slow = fetch(`${url}/slow`)
    await fetch(`${url}/health/live`)
    readiness.stopping()
    const drained = drain()
    expect((await fetch(`${url}/health/ready`)).status).toBe(503)
    expect((await fetch(`${url}/graphql`)).status).toBe(503)
    finish()
    expect(await (await slow).text()).toBe('done')
    await drained
    await expect(fetch(`${url}/health/live`)).rejects.toThrow()
  })
})

function newServer() {
  const server = fastify()
  const readiness = createReadiness()
  registerHealth(server, readiness)
  server.get('/graphql', () => ({ data: {} }))
  const get = async (url: string) => {
    const response = await server.inject(url)
    return { status: response.statusCode, body: response.json() as unknown }
  }
  return { server, readiness, get }
}
