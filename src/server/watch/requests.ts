import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Observation, openObservation, type Surroundings } from '../../telemetry/observation.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether a route answers operations, each of which is observed. */
    readonly operations?: true
  }
}

export type ObservationOf = (request: FastifyRequest) => Observation | undefined

/** Observes every operation from the head of its request to the end of its answer; gives the observation of a request at such a route. */
export function watchRequests(server: FastifyInstance, surroundings: Surroundings): ObservationOf {
  const observations = new WeakMap<FastifyRequest, Observation>()
  server.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.operations) {
      const observation = openObservation(surroundings, request)
      observations.set(request, observation)
      // After the answer, if there is one. Fastify tells of an abort only while it still reads the request.
      reply.raw.once('close', () => observation.close(null))
    }
    done()
  })
  server.addHook('onResponse', (request, reply, done) => {
    observations.get(request)?.close(reply.statusCode)
    done()
  })
  return (request) => observations.get(request)
}
