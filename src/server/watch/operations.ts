import type { ApolloServerPlugin } from '@apollo/server'
import type { ErrorCode } from '../../errors/app-error.ts'
import type { Observation } from '../../telemetry/observation.ts'

/** Tells the observation of a request which operation it was and with which errors it is answered. It follows no field. */
export const watchOperations: ApolloServerPlugin<{ readonly observation: Observation }> = {
  requestDidStart: async ({ contextValue: { observation } }) => ({
    didResolveOperation: async ({ operationName }) => observation.operation(operationName),
    willSendResponse: async ({ response: { body } }) => {
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
      // What `formatError` lets out has a code of the list.
      observation.errors(errors.map(({ extensions }) => extensions!.code as ErrorCode))
    },
  }),
}
