import { parameter } from '../cypher/fragment.ts'
import { AppError } from '../errors/app-error.ts'
import type { Lens } from '../generated/schema-types.ts'
import { lensFilter } from './lens-filter.ts'
import type { Reading } from './reading.ts'

/** The reading below a field that is given a lens: the lenses above still hold, and the moment of the record is theirs. */
export function narrow(reading: Reading, lens: Lens | null | undefined): Reading {
  if (lens == null) return reading
  if (lens.knownAt != null && momentOf(lens.knownAt) !== reading.knownAt.value) {
    throw new AppError(
      'BAD_USER_INPUT',
      'lens.knownAt: the record is read as of one moment. Give knownAt on the root field, and leave it out below or repeat it.',
    )
  }
  return { ...reading, lenses: [...reading.lenses, lensFilter(lens, reading)] }
}

/** The reading of a root field: here the lens may say as of which moment the record is read. */
export function narrowAtRoot(reading: Reading, lens: Lens | null | undefined): Reading {
  if (lens?.knownAt == null) return narrow(reading, lens)
  return narrow({ ...reading, knownAt: parameter('knownAt', momentOf(lens.knownAt)) }, lens)
}

const momentOf = (dateTime: string): number => Date.parse(dateTime)
