import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** Has every answer say what a browser may do with it; the explorer needs nothing but itself. */
export async function registerSecurityHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        // Styles may be inline because the editor colours and places its text that way.
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    // Isnad speaks no TLS: whoever puts a proxy before it decides for how long browsers have to insist on that.
    strictTransportSecurity: false,
  })
}
