import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** A port of the loopback interface that was free a moment ago; another program may take it before it is used. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
