import { z } from 'zod'
import { actorInput } from '../../src/entities/actor/actor.record.ts'
import { assessmentInput } from '../../src/entities/assessment/assessment.record.ts'
import { claimInput } from '../../src/entities/claim/claim.record.ts'
import { coverageInput } from '../../src/entities/coverage/coverage.record.ts'
import { datasetInput } from '../../src/entities/dataset/dataset.record.ts'
import { documentInput } from '../../src/entities/document/document.record.ts'
import { incidentInput } from '../../src/entities/incident/incident.record.ts'
import { placeInput } from '../../src/entities/place/place.record.ts'
import { sourceInput } from '../../src/entities/source/source.record.ts'
import type { ExternalRef, SeedDataset } from '../../src/import/seed/seed-dataset.ts'
import { contentHash } from '../../src/lib/content-hash.ts'

const content = z.object({
  dataset: datasetInput,
  places: z.array(placeInput).default([]),
  sources: z.array(sourceInput).default([]),
  actors: z.array(actorInput).default([]),
  documents: z.array(documentInput).default([]),
  incidents: z.array(incidentInput).default([]),
  claims: z.array(claimInput).default([]),
  assessments: z.array(assessmentInput).default([]),
  coverage: z.array(coverageInput).default([]),
})

export type SeedContent = z.input<typeof content>

/** A data set as reading its folder would give it, written as an object with every reference in full. */
export function seedOf(said: SeedContent, externalRefs: ExternalRef[] = []): SeedDataset {
  const parsed = content.parse(said)
  return { ...parsed, externalRefs, contentHash: contentHash(parsed) }
}
