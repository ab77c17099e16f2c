import type { Imported, Importer } from '../importer.ts'
import { readRows } from '../rows/read-rows.ts'
import { columnsOf, isPcodeList } from './columns.ts'
import { listedPlace } from './listed-place.ts'
import { placesOfRow } from './places-of-row.ts'
import { toldOnce } from './told-once.ts'

export const ochaCod: Importer = {
  name: 'ocha-cod',
  title: 'OCHA common operational datasets: administrative units, populated places, P-codes (CSV)',
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
    let ofRow: ((row: Parameters<typeof listedPlace>[0]) => Imported[]) | undefined
    for await (const row of readRows(path, { title: 'OCHA COD', refuse })) {
      if ('kind' in row) {
        yield row
        continue
      }
      ofRow ??= readerFor(Object.keys(row.cells))
      yield* ofRow(row).flatMap((item) => news(item) ?? [])
    }
  },
}

function readerFor(header: readonly string[]) {
  if (isPcodeList(header)) return listedPlace
  const columns = columnsOf(header)
  return (row: Parameters<typeof listedPlace>[0]) => placesOfRow(row, columns)
}

function refuse(header: readonly string[]): string | undefined {
  if (isPcodeList(header) || columnsOf(header).levels.length > 0) return undefined
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
