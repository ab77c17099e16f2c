import { dayOrderIn } from '../../tables/cells/day-order-in.ts'
import { importRows } from '../../tables/import-rows.ts'
import type { Importer } from '../importer.ts'
import type { KindsSeen } from './actors.ts'
import { layout } from './codebook.ts'
import { event } from './event.ts'
import { beforeRows, TITLE } from './publisher.ts'

export const acled: Importer = {
  name: 'acled',
  title: 'ACLED events with their actors, places, dates, fatalities and sources (CSV, XLSX)',
  dataset: () => ({
    id: 'acled',
    scheme: 'acled',
    title: TITLE,
    licence: 'Terms of use of ACLED, which allow no redistribution: https://acleddata.com',
    citation:
      'Raleigh, Kishi and Linke 2023: Political instability patterns are obscured by conflict dataset scope conditions, sources, and coding choices. Humanities and Social Sciences Communications 10. ACLED, https://acleddata.com.',
  }),
  async *read(file) {
    const seen: KindsSeen = new Map()
    const order = await dayOrderIn(file, layout, ['event_date'])
    const toRecords = (row: Parameters<typeof event>[0]) => event(row, { file: file.name }, { seen, order })
    yield* importRows(file, { layout, before: beforeRows, toRecords })
  },
}
