import type { Database } from '../neo4j/database.ts'

export type ReadinessState =
  | { readonly status: 'starting'; readonly reason: string }
  | { readonly status: 'ready'; readonly database: Pick<Database, 'verify' | 'read'> }
  | { readonly status: 'stopping' }

/** How far the program is, as the start and the stop tell it and as requests ask for it. */
export interface Readiness {
  readonly state: ReadinessState
  starting(reason: string): void
  ready(database: Pick<Database, 'verify' | 'read'>): void
  stopping(): void
}

export function createReadiness(): Readiness {
  let state: ReadinessState = { status: 'starting', reason: 'Isnad is starting.' }
  const become = (next: ReadinessState) => {
    if (state.status !== 'stopping') state = next
  }
  return {
    get state() {
      return state
    },
    starting: (reason) => become({ status: 'starting', reason }),
    ready: (database) => become({ status: 'ready', database }),
    stopping: () => become({ status: 'stopping' }),
  }
}

export const isReady = ({ state }: Readiness): boolean => state.status === 'ready'
