import { contentHash } from '../../../lib/content-hash.ts'
import type { DatasetSeed } from '../format/dataset.format.ts'
import type { SeedRecords } from '../parse-records.ts'
import type { Seed } from '../seed.ts'
import type { ExternalRef, SeedDataset } from '../seed-dataset.ts'
import { claimInput } from './claim-input.ts'
import { inputContext } from './input-context.ts'
import {
  actorInput,
  assessmentInput,
  coverageInput,
  documentInput,
  incidentInput,
  placeInput,
  sourceInput,
} from './record-inputs.ts'

interface Checked {
  seed: Seed
  dataset: DatasetSeed
  records: SeedRecords
  externalRefs: ExternalRef[]
}

export function toDataset({ seed, dataset, records, externalRefs }: Checked): SeedDataset {
  const context = inputContext(seed)
  const { id, marking = 'CLEAR', ...about } = dataset
  const content = {
    dataset: { ref: seed.resolve(id), marking, ...about },
    places: records.places.map((place) => placeInput(place, context)),
    sources: records.sources.map((source) => sourceInput(source, context)),
    actors: records.actors.map((actor) => actorInput(actor, context)),
    documents: records.documents.map((document) => documentInput(document, context)),
    incidents: records.incidents.map((incident) => incidentInput(incident, context)),
    claims: records.claims.map((claim) => claimInput(claim, context)),
    assessments: records.assessments.map((assessment) => assessmentInput(assessment, context)),
    coverage: records.coverage.map((coverage) => coverageInput(coverage, context)),
  }
  return { ...content, externalRefs, contentHash: contentHash(content) }
}
