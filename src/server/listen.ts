import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors/app-error.ts'

interface Address {
  readonly host: string
  readonly port: number
}

/** The settings that an address comes from, which an error names. */
export interface AddressSettings {
  readonly host: string
  readonly port: string
}

const addressOfApi: AddressSettings = { host: 'ISNAD_HOST', port: 'ISNAD_PORT' }

/** Opens the port and gives the address at which a browser on this machine reaches it. */
export async function listen(
  server: FastifyInstance,
  { host, port }: Address,
  settings: AddressSettings = addressOfApi,
): Promise<string> {
  try {
    await server.listen({ host, port })
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, { host, port }, settings)
  }
  const { port: actual } = server.server.address() as AddressInfo
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${actual}`
}

function explained(error: NodeJS.ErrnoException, { host, port }: Address, settings: AddressSettings): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new AppError(
        'PORT_IN_USE',
        `Port ${port} of ${host} is taken by another program. Stop it, or choose another port with ${settings.port} (0 picks a free one).`,
      )
    case 'EACCES':
      return new AppError(
        'INVALID_CONFIG',
        `Isnad may not listen on port ${port}. Choose one above 1023 with ${settings.port}.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new AppError('INVALID_CONFIG', `${host} is no address of this machine. Correct ${settings.host}.`)
    default:
      return error
  }
}
