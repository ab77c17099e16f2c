import type { DatasetFact } from '../record/facts.ts'
import type { Answer } from './answer.ts'
import { common } from './names.ts'

export function datasetAnswer(dataset: DatasetFact): Answer {
  const { title, version = null, licence, citation = null } = dataset.said
  return { ...common(dataset), title, version, licence, citation }
}
