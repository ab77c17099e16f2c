import type { Exporter } from '../../exporter.ts'
import { claimColumns } from './claim-columns.ts'
import { csvRows } from './csv-rows.ts'

export const csvClaimsExporter: Exporter = {
  name: 'csv-claims',
  title: 'one claim a row with those whom it names, as CSV for spreadsheets; isnad import claims-csv reads it',
  mediaType: 'text/csv; charset=utf-8',
  extension: '.csv',
  write: (exported) => csvRows(exported.claims(), claimColumns),
}
