import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { inject } from 'vitest'
import type { ThrowAwayNeo4j } from './start-neo4j.ts'

/** The throw-away Neo4j that this worker has for itself while it runs. */
export const workerNeo4j = await borrowed(inject('neo4jPort'))

function borrowed(port: number): Promise<ThrowAwayNeo4j> {
  const socket = connect(port, '127.0.0.1')
  return new Promise((resolve, reject) => {
    socket.once('error', reject)
    socket.once('close', () =>
      reject(new Error('No Neo4j could be started for this worker; what was printed before says why.')),
    )
    createInterface(socket).once('line', (line) => {
      // Held until the process ends, which it need not wait for.
      socket.unref()
      resolve(JSON.parse(line))
    })
  })
}
