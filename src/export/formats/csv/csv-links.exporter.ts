import type { ExportedLink, Exporter } from '../../exporter.ts'
import { type CsvColumns, csvRows } from './csv-rows.ts'

const columns: CsvColumns<ExportedLink> = {
  proposition: ({ proposition }) => proposition,
  subject: ({ subject }) => subject.label,
  subject_id: ({ subject }) => subject.ref,
  subject_kind: ({ subject }) => subject.kind,
  predicate: ({ predicate }) => predicate,
  object: ({ object }) => object.label,
  object_id: ({ object }) => object.ref,
  object_kind: ({ object }) => object.kind,
  status: ({ status }) => status,
  origins_min: ({ origins }) => origins.min,
  origins_max: ({ origins }) => origins.max,
  assertions: ({ assertions }) => assertions,
  denials: ({ denials }) => denials,
  held_from: ({ heldFrom }) => heldFrom,
  held_to: ({ heldTo }) => heldTo,
}

export const csvLinksExporter: Exporter = {
  name: 'csv-links',
  title: 'what is alleged between two actors, one row for each pair and predicate, with status and origins, as CSV',
  mediaType: 'text/csv; charset=utf-8',
  extension: '.csv',
  write: (exported) => csvRows(exported.links(), columns),
}
