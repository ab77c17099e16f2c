import type { DatasetInput } from '../../../entities/dataset/dataset.record.ts'
import { contentHash } from '../../../lib/content-hash.ts'
import type { SeedKind } from '../files/seed-file.ts'
import type { DatasetSeed } from '../format/dataset.format.ts'
import type { SeedRecord } from '../format/formats.ts'
import type { SeedRecords } from '../parse-records.ts'
import type { Seed } from '../seed.ts'
import type { ExternalRef, SeedDataset } from '../seed-dataset.ts'
import type { SeedInput } from '../seed-source.ts'
import { claimInput } from './claim-input.ts'
import { type InputContext, inputContext } from './input-context.ts'
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
  const inputs = <K extends SeedKind>(kind: K) => records[kind].map((record) => toInput(kind, record, context))
  const content = {
    dataset: datasetInput(seed, dataset),
    places: inputs('places'),
    sources: inputs('sources'),
    actors: inputs('actors'),
    documents: inputs('documents'),
    incidents: inputs('incidents'),
    claims: inputs('claims'),
    assessments: inputs('assessments'),
    coverage: inputs('coverage'),
  }
  return { ...content, externalRefs, contentHash: contentHash(content) }
}

export function datasetInput({ resolve }: Pick<Seed, 'resolve'>, dataset: DatasetSeed): DatasetInput {
  const { id, marking = 'CLEAR', ...about } = dataset
  return { ref: resolve(id), marking, ...about }
}

const toInputs: { readonly [K in SeedKind]: (record: SeedRecord<K>, context: InputContext) => SeedInput<K> } = {
  places: placeInput,
  sources: sourceInput,
  actors: actorInput,
  documents: documentInput,
  incidents: incidentInput,
  claims: claimInput,
  assessments: assessmentInput,
  coverage: coverageInput,
}

/** A record as the graph takes it. */
export function toInput<K extends SeedKind>(kind: K, record: SeedRecord<K>, context: InputContext): SeedInput<K> {
  return toInputs[kind](record, context)
}
