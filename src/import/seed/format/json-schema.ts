import { z } from 'zod'
import { vocabularies } from '../../../vocabulary/index.ts'
import { seedKinds } from '../files/seed-file.ts'
import { datasetFormat } from './dataset.format.ts'
import { formats } from './formats.ts'

const vocabularyOf = new Map(vocabularies.map((vocabulary) => [vocabulary.schema as unknown, vocabulary]))

/** What editors complete and check YAML files with, by file name. Rules between fields and records are not in it. */
export function seedJsonSchemas(): Record<string, object> {
  const lists = seedKinds.map((kind) => [`${kind}.json`, jsonSchema(z.array(formats[kind]))] as const)
  return { 'dataset.json': jsonSchema(datasetFormat), ...Object.fromEntries(lists) }
}

function jsonSchema(format: z.ZodType): object {
  return z.toJSONSchema(format, { target: 'draft-7', io: 'input', override: describeWords })
}

/** Editors show the meaning of each word beside it. */
function describeWords({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Record<string, unknown> }) {
  const vocabulary = vocabularyOf.get(zodSchema)
  if (!vocabulary) return
  jsonSchema.description ??= vocabulary.description
  jsonSchema.enumDescriptions = vocabulary.values.map((word) => vocabulary.entries[word]!.description)
}
