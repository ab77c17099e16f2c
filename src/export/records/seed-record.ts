import type { AssessmentInput } from '../../entities/assessment/assessment.record.ts'
import type { CoverageInput } from '../../entities/coverage/coverage.record.ts'
import type { SeedKind } from '../../import/seed/files/seed-file.ts'
import type { AssessmentSeed } from '../../import/seed/format/assessment.format.ts'
import type { CoverageSeed } from '../../import/seed/format/coverage.format.ts'
import type { SeedRecord } from '../../import/seed/format/formats.ts'
import type { SeedInput } from '../../import/seed/seed-source.ts'
import { claimSeed } from './seed-claim.ts'
import { actorSeed, documentSeed, incidentSeed, placeSeed, sourceSeed } from './seed-definitions.ts'
import { optionalRef, type Shorten, said, seedDate, seedMarking, seedRow } from './seed-values.ts'

/** A record as a data set writes what the graph took: `toInput` turned round. */
export function seedRecord<K extends SeedKind>(kind: K, input: SeedInput<K>, shorten: Shorten): SeedRecord<K> {
  return toRecords[kind](input, shorten)
}

const toRecords: { readonly [K in SeedKind]: (input: SeedInput<K>, shorten: Shorten) => SeedRecord<K> } = {
  places: placeSeed,
  sources: sourceSeed,
  actors: actorSeed,
  documents: documentSeed,
  incidents: incidentSeed,
  claims: claimSeed,
  assessments: assessmentSeed,
  coverage: coverageSeed,
}

function assessmentSeed({ ref, of, marking, ...rest }: AssessmentInput, shorten: Shorten): AssessmentSeed {
  return said({ id: shorten(ref), of: shorten(of), ...rest, marking: seedMarking(marking) })
}

function coverageSeed(coverage: CoverageInput, shorten: Shorten): CoverageSeed {
  const { ref, subject, predicate, object, against, period, record, marking } = coverage
  return said({
    id: shorten(ref),
    subject: optionalRef(subject, shorten),
    predicate,
    object: optionalRef(object, shorten),
    against: against.map(shorten),
    period: seedDate(period),
    record: seedRow(record),
    marking: seedMarking(marking),
  })
}
