import type { z } from 'zod'
import type { SeedKind } from '../seed/files/seed-file.ts'
import type { DatasetSeed } from '../seed/format/dataset.format.ts'
import type { formats } from '../seed/format/formats.ts'
import type { Position } from '../seed/problem.ts'

/**
 * A format of the field, as a way to say its files in the words of our own data set format. An importer does not know
 * the graph: what it yields is spooled, checked and loaded as any other data set is.
 */
export interface Importer {
  /** As in `isnad import <name>`: lower case with hyphens. */
  readonly name: string
  /** One line for the help. */
  readonly title: string
  /** The data set that a file becomes where the command line names none. */
  readonly dataset: (file: ImportFile) => DatasetSeed | Promise<DatasetSeed>
  /** Streams: memory does not grow with the file. A file that is not of this format is an UnreadableFile. */
  readonly read: (file: ImportFile) => AsyncIterable<Imported>
}

export interface ImportFile {
  /** As the user named it, without the folder; standard input is "-". */
  readonly name: string
  readonly path: string
  /** The mapping file that the command line names, for formats that take one. */
  readonly map?: string
  /** All files of the import, this one among them: one may refer to what another defines. Left out, it stands alone. */
  readonly beside?: readonly ImportFile[]
}

/**
 * A record as the data set format has it. Its id is a slug of the data set or, where the field has an id for it,
 * `scheme:value`. The same id may come again: names and identifiers of entities are united, all else has to be equal.
 */
export type ImportedRecord = {
  [K in SeedKind]: { readonly kind: K; readonly value: z.input<(typeof formats)[K]>; readonly at: Position }
}[SeedKind]

/** What cannot be taken, with the reason as a sentence that names the column and the value. */
export interface Rejection {
  readonly kind: 'rejected'
  readonly message: string
  readonly at: Position
}

export type Imported = ImportedRecord | Rejection
