import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

interface Lent {
  /** How many are made at most. */
  readonly most: number
  /** Called when someone waits and none is free, one call at a time. */
  readonly make: () => Promise<unknown>
}

/**
 * Lends each of some things to one process at a time: who connects to the port is sent one as a line of JSON, as soon as
 * one is free, and has it until the connection ends, as it does when a process ends in whatever way.
 *
 * The workers of vitest are no measure: at the passage from one project to the next two of them may bear one number.
 */
export async function handOut({ most, make }: Lent): Promise<{ port: number; close: () => Promise<void> }> {
  const free: unknown[] = []
  const waiting: Socket[] = []
  let made = 0
  let making: Promise<void> | undefined
  const serve = () => {
    while (free.length > 0 && waiting.length > 0) lend(waiting.shift()!, free.shift())
    if (waiting.length > 0 && made < most) making ??= makeOne()
  }
  const makeOne = async () => {
    try {
      free.push(await make())
      made += 1
    } catch (error) {
      console.error(error)
      for (const socket of waiting.splice(0)) socket.destroy()
    }
    making = undefined
    serve()
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
  const close = async () => {
    server.close()
    await making
  }
  return { port: (server.address() as AddressInfo).port, close }
}
