import type { Position } from '../problem.ts'

/** What others name: claims and judgements of it come after. */
export const definedKinds = ['actors', 'places', 'incidents', 'sources', 'documents'] as const
export type DefinedKind = (typeof definedKinds)[number]

export const seedKinds = [...definedKinds, 'claims', 'assessments', 'coverage'] as const
export type SeedKind = (typeof seedKinds)[number]

export const seedExtensions = ['yaml', 'ndjson', 'csv'] as const
export type SeedExtension = (typeof seedExtensions)[number]

export interface SeedFile {
  kind: SeedKind | 'dataset'
  extension: SeedExtension
  /** Relative to the folder, for messages. */
  name: string
  path: string
}

export type Path = readonly PropertyKey[]

/** One record as it stands in its file, unchecked. */
export interface SeedRow {
  file: string
  /** From 0, in its file. */
  index: number
  value: unknown
  /** Where a field of it stands, or the nearest thing around it. */
  locate(path: Path): Position
}
