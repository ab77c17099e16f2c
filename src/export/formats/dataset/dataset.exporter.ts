import type { Exported, ExportedFile, Exporter } from '../../exporter.ts'
import { datasetFiles } from './dataset-files.ts'
import { zipped } from './zipped.ts'

/** Our own format, without loss: loaded into an empty graph it makes an equal one, with equal ids. */
export const datasetExporter: Exporter = {
  name: 'dataset',
  title: 'folders of our own seed format, one for each data set, for isnad load; a ZIP where it is one file',
  mediaType: 'application/zip',
  extension: '.zip',
  write: (exported: Exported) => zipped(datasetFiles(exported), new Date(exported.about.knownAt)),
  files: (exported: Exported): AsyncIterable<ExportedFile> => datasetFiles(exported),
}
