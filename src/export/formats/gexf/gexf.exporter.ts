import type { Exporter } from '../../exporter.ts'
import { claimGraph } from '../graph/claim-graph.ts'
import { writeGexf } from './write-gexf.ts'

export const gexf: Exporter = {
  name: 'gexf',
  title: 'GEXF for Gephi, with claims as nodes that appear when what they say may have held',
  mediaType: 'application/gexf+xml',
  extension: '.gexf',
  write: (exported) => writeGexf(claimGraph(exported), exported.about),
}
