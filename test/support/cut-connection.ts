import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Wire {
  readonly uri: string
  /** Cuts the connection on which something is sent next. */
  cutNext(): void
  /** Lets nothing through in either way, though the connections stand, until it is let through again. */
  stall(isStalled: boolean): void
  /** How many connections were opened. */
  readonly opened: () => number
  close(): void
}

/** A way to a database that can be cut, or stall. */
export async function wireTo(uri: string): Promise<Wire> {
  const { hostname, port } = new URL(uri)
  const sockets = new Set<Socket>()
  let [cuts, stalled, opened] = [false, false, 0]
  const server = createServer((near) => {
    opened += 1
    const far = connect(Number(port), hostname)
    for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined))
    far.on('data', (data) => near.write(data))
    if (stalled) for (const socket of [near, far]) socket.pause()
    near.on('data', (data) => {
      if (!cuts) return far.write(data)
      cuts = false
      near.destroy()
      return far.destroy()
    })
    near.on('close', () => far.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stall(isStalled) {
      stalled = isStalled
      for (const socket of sockets) stalled ? socket.pause() : socket.resume()
    },
    cutNext() {
      cuts = true
    },
    opened: () => opened,
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
