import { dayOrderIn } from '../../tables/cells/day-order-in.ts'
import { importRows } from '../../tables/import-rows.ts'
import type { Importer } from '../importer.ts'
import { beforeRows, LICENCE } from '../ucdp/publisher.ts'
import { releaseOf } from '../ucdp/release-of.ts'
import { layout } from './codebook.ts'
import { event } from './event.ts'

const TITLE = 'UCDP Georeferenced Event Dataset'

export const ucdpGed: Importer = {
  name: 'ucdp-ged',
  title: 'UCDP Georeferenced Event Dataset: events with their sides, places, dates, tolls and articles (CSV, XLSX)',
  dataset: ({ name }) => ({
    id: 'ucdp-ged',
    scheme: 'ucdp-ged',
    title: TITLE,
    version: releaseOf(name),
    licence: LICENCE,
    citation:
      'Sundberg and Melander 2013: Introducing the UCDP Georeferenced Event Dataset. Journal of Peace Research 50 (4). Uppsala Conflict Data Program, https://ucdp.uu.se.',
  }),
  async *read(file) {
    const order = await dayOrderIn(file, layout, ['date_start', 'date_end'])
    const origin = { file: file.name, release: releaseOf(file.name) }
    yield* importRows(file, { layout, before: beforeRows(TITLE), toRecords: (row) => event(row, origin, order) })
  },
}
