import type { Exporter } from '../../exporter.ts'
import { claimGraph } from '../graph/claim-graph.ts'
import { writeGraphml } from './write-graphml.ts'

export const graphml: Exporter = {
  name: 'graphml',
  title: 'GraphML with claims as nodes between all that they name, for Gephi, Cytoscape, yEd, NetworkX',
  mediaType: 'application/graphml+xml',
  extension: '.graphml',
  write: (exported) => writeGraphml(claimGraph(exported), exported.about),
}
