import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/**
 * Lends each of `things` to one process at a time: who connects to the port is sent one as a line of JSON, as soon as
 * one is free, and has it until the connection ends, as it does when a process ends in whatever way.
 *
 * The workers of vitest are no measure: at the passage from one project to the next two of them may bear one number.
 */
export async function handOut(things: readonly unknown[]): Promise<{ port: number; close: () => void }> {
  const free = [...things]
  const waiting: Socket[] = []
  const serve = () => {
    while (free.length > 0 && waiting.length > 0) lend(waiting.shift()!, free.shift())
  }
  const lend = (socket: Socket, thing: unknown) => {
    socket.once('close', () => {
      free.push(thing)
      serve()
    })
    socket.write(`${JSON.stringify(thing)}\n`)
  }
  const server = createServer((socket) => {
    // A process that is killed resets its connection, which ends it like any other end.
    socket.on('error', () => undefined)
    socket.once('close', () => void waiting.splice(0, waiting.length, ...waiting.filter((other) => other !== socket)))
    waiting.push(socket)
    serve()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() }
}
