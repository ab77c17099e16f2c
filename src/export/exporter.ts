import type { SeedKind } from '../import/seed/files/seed-file.ts'
import type { DatasetSeed } from '../import/seed/format/dataset.format.ts'
import type { SeedRecord } from '../import/seed/format/formats.ts'
import type { Marking, Predicate, PropositionStatus } from '../vocabulary/index.ts'

/**
 * A format of the field, as a way to say in it what a viewer sees of the graph through a lens: an importer turned round.
 * An exporter does not know the graph, nor what is hidden: it is given records in the words of our own data set format.
 */
export interface Exporter {
  /** As in `isnad export <name>` and `GET /export/<name>`: lower case with hyphens. */
  readonly name: string
  /** One line for the help. */
  readonly title: string
  readonly mediaType: string
  /** Of the file: `.csv`. */
  readonly extension: string
  /** Streams: memory does not grow with what is exported. */
  readonly write: (exported: Exported) => AsyncIterable<string | Uint8Array>
  /** Of a format that is a folder: its files one after the other. Then `write` gives the same, packed into one. */
  readonly files?: (exported: Exported) => AsyncIterable<ExportedFile>
}

/** A file of an export: it is read to its end before the next one is asked for. */
export interface ExportedFile {
  /** With slashes, below the folder of the export. */
  readonly path: string
  readonly content: AsyncIterable<string | Uint8Array>
}

/** What a viewer sees through a lens. Each iterable may be asked for as often as needed and reads the graph anew in pages. */
export interface Exported {
  /** What the export is called, under which licences its data stand, and the highest marking of what is in it. */
  readonly about: ExportedAbout
  /** Whatever the claims of the export name, directly or not; no assessment without the right to see who works here. */
  readonly records: <K extends Exclude<SeedKind, 'claims'>>(kind: K) => AsyncIterable<SeedRecord<K>>
  /**
   * Where references are given, at least the claims that name one of them as subject, object, incident or place: a format
   * that tells the claims beside what they are about asks for those of some hundred records at a time.
   */
  readonly claims: (about?: ReadonlySet<string>) => AsyncIterable<ExportedClaim>
  /** The claims of an actor on an actor, added up to one link for each pair and predicate: lossy, for drawing. */
  readonly links: () => AsyncIterable<ExportedLink>
  /** The same records, each with the data set that says it, as only our own format tells them apart. */
  readonly datasets: () => Promise<readonly ExportedDataset[]>
}

/** What the viewer sees of one data set through the lens, as a data set of its own: slugs are those of its scheme. */
export interface ExportedDataset {
  /** Tells it from the others. */
  readonly key: string
  readonly dataset: DatasetSeed
  readonly records: <K extends SeedKind>(kind: K) => AsyncIterable<SeedRecord<K>>
  /** What the records that were read so far name of other data sets. */
  readonly needs: () => DatasetNeeds
}

/** By keys of other data sets: what a load of this one has to find in the graph. */
export interface DatasetNeeds {
  readonly definitions: NeededRecords
  /** Of its claims, assessments and coverage. */
  readonly claims: NeededRecords
}

export interface NeededRecords {
  readonly definitions: readonly string[]
  readonly claims: readonly string[]
}

export interface ExportedAbout {
  readonly dataset: DatasetSeed
  /** The moment of the record that was asked for, or when the export began. */
  readonly knownAt: string
  /** The lens in words for a reader; null where there was none. */
  readonly lens: string | null
  readonly marking: Marking
}

/** A claim with what a format needs to know of those whom it names, which its references alone do not tell. */
export interface ExportedClaim {
  /** Its quote names its language, for a format may tell a claim without its document. */
  readonly record: SeedRecord<'claims'>
  readonly claimant: ExportedEnd
  readonly subject: ExportedEnd
  /** Null where the object is words, or where there is none. */
  readonly object: ExportedEnd | null
  readonly document: ExportedEnd | null
  /** Who published the document. */
  readonly source?: ExportedEnd | null
  readonly place?: ExportedEnd | null
  readonly incident?: ExportedEnd | null
  readonly against?: readonly ExportedEnd[]
  /** The level that a viewer needs to see it: the highest of its own and of all that it names, which its record does not tell. */
  readonly marking: Marking
}

export interface ExportedEnd {
  /** As the records refer to it: a slug of the export, or `scheme:value`. */
  readonly ref: string
  readonly type: 'Actor' | 'Place' | 'Incident' | 'Source' | 'Document' | 'Claim'
  /** A word of the type's own list of kinds; null where it has none, or none that the viewer may see. */
  readonly kind: string | null
  /** The name to show, in English where there is one. */
  readonly label: string
}

export interface ExportedLink {
  /** Id of the proposition that the link stands for. */
  readonly proposition: string
  readonly subject: ExportedEnd
  readonly object: ExportedEnd
  readonly predicate: Predicate
  readonly status: PropositionStatus
  /** Independent origins of the side that carries the status; max is null where it has no bound. */
  readonly origins: { readonly min: number; readonly max: number | null }
  readonly assertions: number
  readonly denials: number
  /** First and last day, `YYYY-MM-DD`, on which the claims say that it may have held; null is open or unknown. */
  readonly heldFrom: string | null
  readonly heldTo: string | null
}
