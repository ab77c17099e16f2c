import { importRows } from '../../tables/import-rows.ts'
import type { Importer } from '../importer.ts'
import { beforeRows, LICENCE } from '../ucdp/publisher.ts'
import { releaseOf } from '../ucdp/release-of.ts'
import { layout } from './codebook.ts'
import { triadYear } from './triad-year.ts'

const TITLE = 'UCDP External Support Dataset'

export const ucdpEsd: Importer = {
  name: 'ucdp-esd',
  title: 'UCDP External Support Dataset, triad-year: who supports whom, in which year and how (CSV, XLSX)',
  dataset: ({ name }) => ({
    id: 'ucdp-esd',
    scheme: 'ucdp-esd',
    title: TITLE,
    version: releaseOf(name),
    licence: LICENCE,
    citation:
      'Meier, Karlén, Pettersson and Croicu 2023: External support in armed conflicts. Journal of Peace Research 60 (3). Uppsala Conflict Data Program, https://ucdp.uu.se.',
  }),
  read: (file) =>
    importRows(file, {
      layout,
      before: beforeRows(TITLE),
      toRecords: (row) => triadYear(row, { file: file.name, release: releaseOf(file.name) }),
    }),
}
