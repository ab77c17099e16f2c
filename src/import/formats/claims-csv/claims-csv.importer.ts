import type { DatasetSeed } from '../../seed/format/dataset.format.ts'
import { importRows } from '../../tables/import-rows.ts'
import type { Importer, ImportFile } from '../importer.ts'
import { claimRow } from './claim-row.ts'
import { layoutOf, mappedRow, ownColumns } from './mapped-row.ts'
import { datasetOfMapping, readMapping } from './read-mapping.ts'

export const claimsCsv: Importer = {
  name: 'claims-csv',
  title: 'One claim a row, as researchers write them; any other table with a mapping file (--map)',
  dataset: (file) => (file.map === undefined ? undefined : datasetOfMapping(file.map)) ?? ofFile(file),
  async *read(file) {
    const mapping = file.map === undefined ? undefined : await readMapping(file.map)
    const fields = mapping?.fields ?? ownColumns
    const origin = { file: file.name, release: mapping?.dataset.version }
    yield* importRows(file, {
      layout: layoutOf(fields),
      before: [],
      toRecords: (row) => claimRow(mappedRow(row, fields), origin),
      refersToOthers: true,
    })
  },
}

/** A table without a mapping says nothing of itself: it is called by its file. */
function ofFile({ name }: ImportFile): DatasetSeed {
  const stem = name
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-$/g, '')
  const id = stem || 'claims'
  return { id, scheme: id, title: name === '-' ? 'Claims' : name, licence: 'not stated' }
}
