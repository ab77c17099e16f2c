import { requestValues } from '../../cypher/request-values.ts'
import { type Arguments, argumentsFrom } from '../../cypher/selection/arguments.ts'
import { parameter } from '../../cypher/text/fragment.ts'
import type { Lens } from '../../generated/schema-types.ts'
import { narrowAtRoot } from '../../lens/narrow.ts'
import type { Reading } from '../../lens/reading.ts'

/** Who exports what. */
export interface ExportScope {
  readonly viewer: { readonly level: number; readonly seesPeople: boolean }
  /** As the API takes it; null where there is none. */
  readonly lens: Lens | null
}

/** The reading of an export, with English as the language of names. The moment, in milliseconds, is that of the record where the lens names none. */
export function exportReading({ viewer, lens }: ExportScope, moment: number): Reading {
  const start: Reading = {
    clearance: parameter('clearance', () => viewer.level),
    knownAt: parameter('knownAt', () => moment),
    languages: () => ['en'],
    seesPeople: viewer.seesPeople,
    maxPageSize: Number.MAX_SAFE_INTEGER,
    lenses: [],
    refs: [],
  }
  return narrowAtRoot(start, lens === null ? null : argumentsOf(lens))
}

/** Whether the lens keeps any claim out: one that only says as of when the record is read does not. */
export function isNarrow(lens: Lens | null): boolean {
  const { knownAt, includeUndated, ...conditions } = lens ?? {}
  return Object.values(conditions).some((condition) => condition != null)
}

function argumentsOf(lens: Lens): Arguments<Lens> {
  const request = requestValues({})
  return argumentsFrom<Lens>(() => lens, { on: (read) => read(request) }, ['lens'])
}
