import { requestValues } from '../request-values.ts'

/** A request without variables, for tests of what reads none. */
export const noRequest = requestValues({})
