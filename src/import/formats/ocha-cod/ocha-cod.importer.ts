import { peek } from '../../../lib/streams/peek.ts'
import { UnreadableFile } from '../../seed/files/read-lines.ts'
import type { CsvRow } from '../../tables/csv-rows.ts'
import type { Imported, Importer } from '../importer.ts'
import { readRows } from '../rows/read-rows.ts'
import { tablesIn } from '../rows/tables-in.ts'
import { columnsOf, isPcodeList } from './columns.ts'
import { listedPlace } from './listed-place.ts'
import { placesOfRow } from './places-of-row.ts'
import { toldOnce } from './told-once.ts'

export const ochaCod: Importer = {
  name: 'ocha-cod',
  title: 'OCHA common operational datasets: administrative units, populated places, P-codes (CSV, XLSX)',
  dataset: ({ name }) => ({
    id: slug(name),
    scheme: 'ocha-cod',
    title: `OCHA common operational dataset, ${name}`,
    ...(versionIn(name) && { version: versionIn(name) }),
    licence: 'CC BY-IGO (see the publisher of the file)',
    citation: 'United Nations Office for the Coordination of Humanitarian Affairs (OCHA), Common Operational Datasets',
  }),
  async *read({ path }) {
    const news = toldOnce()
    const passedOver: string[] = []
    let isTaken = false
    for await (const { sheet, rows } of tablesIn(path, 'OCHA COD')) {
      const { first, all } = await peek(rows)
      if (sheet === null) yield* placesIn(all, news)
      else if (first === undefined || !hasPcodes(first.cells.map((cell) => cell.trim()))) passedOver.push(sheet)
      else {
        isTaken = true
        for await (const item of placesIn(all, (item) => news(item, sheet))) yield told(item, sheet)
      }
    }
    if (!isTaken && passedOver.length > 0) {
      const message = `No sheet has a column of P-codes, such as ADM3_PCODE. The sheets are ${passedOver.join(', ')}.`
      throw new UnreadableFile('MALFORMED', message, { line: 1 })
    }
  },
}

async function* placesIn(
  rows: AsyncIterable<CsvRow>,
  news: (item: Imported) => Imported | undefined,
): AsyncGenerator<Imported> {
  let ofRow: ((row: Parameters<typeof listedPlace>[0]) => Imported[]) | undefined
  for await (const row of readRows(rows, refuse)) {
    if ('kind' in row) {
      yield row
      continue
    }
    ofRow ??= readerFor(Object.keys(row.cells))
    yield* ofRow(row).flatMap((item) => news(item) ?? [])
  }
}

/** Rows of a workbook are numbered in each sheet anew. */
function told(item: Imported, sheet: string): Imported {
  return item.kind === 'rejected' ? { ...item, message: `Sheet ${sheet}: ${item.message}` } : item
}

function readerFor(header: readonly string[]) {
  if (isPcodeList(header)) return listedPlace
  const columns = columnsOf(header)
  return (row: Parameters<typeof listedPlace>[0]) => placesOfRow(row, columns)
}

const hasPcodes = (header: readonly string[]) => isPcodeList(header) || columnsOf(header).levels.length > 0

function refuse(header: readonly string[]): string | undefined {
  if (hasPcodes(header)) return undefined
  return `No column holds P-codes, such as ADM3_PCODE, PP_PCODE or P-Code. The columns are ${header.join(', ')}.`
}

/** Without the day of the release, so that a newer one is one of the same data set. */
const slug = (name: string) =>
  name
    .replace(/\.[^.]*$/u, '')
    .replace(/[-_]?(?<!\d)20\d{6}(?!\d)/u, '')
    .replace(/[^A-Za-z0-9._-]+/gu, '-')
    .replace(/^[^A-Za-z0-9]+/u, '') || 'ocha-cod'

/** Releases are told by their day: `cod-ab-syr-adm3-20201217.csv`. */
const versionIn = (name: string) => /(?<!\d)(20\d{6})(?!\d)/u.exec(name)?.[1]
