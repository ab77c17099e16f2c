import { foldName } from '../../names/fold-name.ts'
import { levelOf, type Resolve } from '../stored/stored-node.ts'
import type { StoredProperties } from '../stored/stored-values.ts'
import type { DatasetInput } from './dataset.record.ts'

export interface StoredDataset {
  readonly id: string
  readonly identifiers: readonly string[]
  readonly properties: StoredProperties
}

export function storedDataset(input: DatasetInput, resolve: Resolve): StoredDataset {
  const id = resolve(input.ref)
  const level = levelOf(input.marking)
  return {
    id,
    identifiers: [input.ref],
    properties: {
      ownLevel: level,
      level,
      scheme: input.scheme,
      title: input.title,
      version: input.version ?? null,
      licence: input.licence,
      citation: input.citation ?? null,
      orderKey: `${foldName(input.title)}\t${id}`,
    },
  }
}
