import type { z } from 'zod'
import type { SeedKind } from '../files/seed-file.ts'
import { assessmentFormat } from './assessment.format.ts'
import { claimFormat } from './claim.format.ts'
import { coverageFormat } from './coverage.format.ts'
import { actorFormat, documentFormat, incidentFormat, placeFormat, sourceFormat } from './records.format.ts'

export const formats = {
  actors: actorFormat,
  places: placeFormat,
  incidents: incidentFormat,
  sources: sourceFormat,
  documents: documentFormat,
  claims: claimFormat,
  assessments: assessmentFormat,
  coverage: coverageFormat,
} satisfies Record<SeedKind, z.ZodType>

export type SeedRecord<K extends SeedKind> = z.infer<(typeof formats)[K]>
