import type { Logger } from 'pino'
import type { Metrics } from './metrics.ts'

/** What can happen in the life of a process, beside its requests. */
const events = {
  database_ready: 'The database answers',
  database_restarted: 'The local Neo4j ended by itself and is started again',
  dataset_loaded: 'A data set of the settings is loaded',
  ready: 'Isnad serves queries',
  stopping: 'Isnad is stopping',
} as const

export type Event = keyof typeof events

/** Gives the function that counts an event and logs it. All are there from the start, as zeros. */
export function tellEvents(metrics: Metrics, log: Logger): (event: Event) => void {
  for (const event of Object.keys(events)) metrics.events.inc({ event }, 0)
  return (event) => {
    metrics.events.inc({ event })
    const level = event === 'database_restarted' ? 'warn' : 'info'
    log[level]({ event }, events[event])
  }
}
