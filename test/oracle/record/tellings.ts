import { canonicalJson } from '../../../src/lib/canonical-json.ts'
import { endOfTime } from '../../../src/lib/end-of-time.ts'
import type { Marking } from '../../../src/vocabulary/index.ts'
import { marking } from '../../../src/vocabulary/index.ts'
import type { Load } from '../worlds/loads.ts'

interface Told {
  readonly ref: string
  readonly marking: Marking
}

/** Something as one load or several told it, from when it entered the record until it left. */
export interface Telling<T> {
  readonly said: T
  /** What later loads said of it without saying anything else: each with the moment from which on. */
  readonly again: { readonly at: number; readonly said: T }[]
  readonly dataset: string
  /** Its place in its data set when it entered. */
  readonly position: number
  readonly recordedAt: number
  withdrawnAt: number
  /** Its own marking, as a rank. */
  ownLevel: number
}

interface Listing<T> {
  readonly listed: (dataset: Load['dataset']) => readonly T[]
  /** All that makes another telling of it, where it differs. */
  readonly contentOf: (said: T) => unknown
}

/** Every telling of what these loads list. */
export function tellingsOf<T extends Told>(loads: readonly Load[], { listed, contentOf }: Listing<T>): Telling<T>[] {
  const tellings: Telling<T>[] = []
  for (const { at, dataset: load } of loads) {
    const dataset = load.dataset.ref
    const all = listed(load)
    for (const [position, said] of all.entries()) tell(tellings, said, { at, dataset, position, contentOf })
    const told = new Set(all.map(({ ref }) => ref))
    for (const telling of tellings)
      if (telling.dataset === dataset && isOpen(telling) && !told.has(telling.said.ref)) telling.withdrawnAt = at
  }
  return tellings
}

interface Moment<T> extends Pick<Listing<T>, 'contentOf'> {
  readonly at: number
  readonly dataset: string
  readonly position: number
}

/** What is told otherwise is another record; a marking shows as now, and what has left the record is raised to it. */
function tell<T extends Told>(tellings: Telling<T>[], said: T, { at, dataset, position, contentOf }: Moment<T>): void {
  const known = tellings.filter((telling) => telling.said.ref === said.ref)
  const ownLevel = marking.rank(said.marking)
  const standing = known.find(isOpen)
  if (standing && canonicalJson(contentOf(standing.said)) === canonicalJson(contentOf(said))) {
    standing.ownLevel = ownLevel
    standing.again.push({ at, said })
  } else {
    if (standing) standing.withdrawnAt = at
    const again = [{ at, said }]
    tellings.push({ said, again, dataset, position, recordedAt: at, withdrawnAt: endOfTime, ownLevel })
  }
  for (const telling of known) if (!isOpen(telling)) telling.ownLevel = Math.max(telling.ownLevel, ownLevel)
}

const isOpen = ({ withdrawnAt }: Pick<Telling<unknown>, 'withdrawnAt'>): boolean => withdrawnAt === endOfTime
