import type { Arguments } from '../cypher/selection/arguments.ts'
import { parameter } from '../cypher/text/fragment.ts'
import { AppError } from '../errors/app-error.ts'
import type { Lens } from '../generated/schema-types.ts'
import { lensFilter } from './lens-filter.ts'
import type { Reading } from './reading.ts'

/** The reading below a field that is given a lens: the lenses above still hold, and the moment of the record is theirs. */
export function narrow(reading: Reading, lens: Arguments<Lens> | null): Reading {
  if (lens === null) return reading
  const isAsAbove = lens.fixed(
    'knownAt',
    (moment, request) => moment == null || Date.parse(moment) === reading.knownAt.value(request),
  )
  if (isAsAbove) return add(reading, lens)
  throw new AppError(
    'BAD_USER_INPUT',
    'lens.knownAt: the record is read as of one moment. Give knownAt on the root field, and leave it out below or repeat it.',
  )
}

/** The reading of a root field: here the lens may say as of which moment the record is read. */
export function narrowAtRoot(reading: Reading, lens: Arguments<Lens> | null): Reading {
  if (lens === null) return reading
  const knownAt = lens.optional('knownAt')
  if (knownAt === null) return add(reading, lens)
  return add({ ...reading, knownAt: parameter('knownAt', (request) => Date.parse(knownAt(request))) }, lens)
}

const add = (reading: Reading, lens: Arguments<Lens>): Reading => ({
  ...reading,
  lenses: [...reading.lenses, lensFilter(lens, reading)],
})
