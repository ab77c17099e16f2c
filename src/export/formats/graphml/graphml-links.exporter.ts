import type { Exporter } from '../../exporter.ts'
import { linkGraph } from '../graph/link-graph.ts'
import { writeGraphml } from './write-graphml.ts'

export const graphmlLinks: Exporter = {
  name: 'graphml-links',
  title: 'GraphML with actors and the links between them; who said what is lost',
  mediaType: 'application/graphml+xml',
  extension: '.graphml',
  write: (exported) => writeGraphml(linkGraph(exported), exported.about),
}
