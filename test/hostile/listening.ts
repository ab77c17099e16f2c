import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import type { Database } from '../../src/neo4j/database.ts'
import { serverOn } from '../support/serve.ts'

export interface Reply {
  readonly status: number
  readonly body: string
}

export interface Listening {
  /** Sends a request with whatever body and headers. */
  post(body: string | Buffer, headers?: Record<string, string>): Promise<Reply>
  get(path: string, headers?: Record<string, string>): Promise<Reply>
  /** Sends bytes that need be no HTTP, and gives what comes back. */
  raw(bytes: Buffer): Promise<string>
  close(): Promise<void>
}

/** No answer takes so long, not even the first of a statement on a busy machine. */
export const patienceMs = 240_000

/** The server behind a port of its own, for what only a network shows. */
export async function listening(database: Database, environment: Record<string, string> = {}): Promise<Listening> {
  const server = await serverOn(database, environment)
  const { port } = new URL(await server.listen({ host: '127.0.0.1', port: 0 }))
  const send = (method: string, path: string, headers: Record<string, string>, body?: string | Buffer) =>
    new Promise<Reply>((resolve, reject) => {
      const outgoing = request(
        { host: '127.0.0.1', port, method, path, headers, timeout: patienceMs },
        async (incoming) => {
          const chunks: Buffer[] = []
          for await (const chunk of incoming) chunks.push(chunk)
          resolve({ status: incoming.statusCode!, body: Buffer.concat(chunks).toString() })
        },
      )
      outgoing.on('timeout', () => outgoing.destroy(new Error(`${method} ${path} was not answered.`)))
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  return {
    post: (body, headers = {}) => send('POST', '/graphql', { 'content-type': 'application/json', ...headers }, body),
    get: (path, headers = {}) => send('GET', path, headers),
    raw: async (bytes) => {
      const socket = connect(Number(port), '127.0.0.1').setTimeout(patienceMs)
      let answer = ''
      socket.on('data', (data) => {
        answer += data
      })
      socket.on('error', () => undefined)
      socket.on('timeout', () => socket.destroy())
      socket.end(bytes)
      await once(socket, 'close')
      return answer
    },
    close: () => server.close(),
  }
}
