import { invariant } from '../../lib/invariant.ts'
import type { Late, RequestValues } from '../request-values.ts'

/** What planning has to know of the request at hand. A plan serves every request that gives the same. */
export interface Dependencies {
  readonly on: <T>(read: Late<T>) => T
}

/** Remembers what planning reads, until it is done. */
export interface RecordedDependencies extends Dependencies {
  readonly done: () => void
  readonly holdFor: (request: RequestValues) => boolean
}

export function recordDependencies(request: RequestValues): RecordedDependencies {
  const seen: { readonly read: Late<unknown>; readonly as: string }[] = []
  let isDone = false
  return {
    on: (read) => {
      invariant(!isDone, 'A plan is made: what differs between requests is read from the request.')
      const value = read(request)
      seen.push({ read, as: textOf(value) })
      return value
    },
    done: () => {
      isDone = true
    },
    holdFor: (other) => seen.every(({ read, as }) => textOf(read(other)) === as),
  }
}

const textOf = (value: unknown): string => JSON.stringify(value) ?? 'undefined'
