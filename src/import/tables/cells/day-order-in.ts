import type { ImportFile } from '../../formats/importer.ts'
import { readTable } from '../read-table.ts'
import type { TableLayout } from '../table-layout.ts'
import { tableRows } from '../table-rows.ts'
import { type DayOrder, dayOrderOf } from './day-order.ts'

/**
 * In which order a table writes day and month: that of its first date which can be read in one order only. Nothing is read
 * beyond the first row of a table that writes its dates otherwise, as publishers do.
 */
export async function dayOrderIn<C extends string>(
  { path }: ImportFile,
  layout: TableLayout<C>,
  columns: readonly C[],
): Promise<DayOrder | undefined> {
  for await (const row of readTable(tableRows(path, layout.title), layout)) {
    if ('kind' in row) continue
    const orders = columns
      .map((column) => row.text(column))
      .filter((text) => text !== '')
      .map(dayOrderOf)
    const [order] = orders.filter((found) => found !== undefined)
    if (order !== undefined) return order ?? undefined
  }
  return undefined
}
