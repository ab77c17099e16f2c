import type { Exporter } from '../../exporter.ts'
import { linkGraph } from '../graph/link-graph.ts'
import { writeGexf } from './write-gexf.ts'

export const gexfLinks: Exporter = {
  name: 'gexf-links',
  title: 'GEXF for Gephi, with actors and the links between them over time; who said what is lost',
  mediaType: 'application/gexf+xml',
  extension: '.gexf',
  write: (exported) => writeGexf(linkGraph(exported), exported.about),
}
