import type { ExportedAbout } from '../../exporter.ts'
import { nameToken } from '../../xml/name-token.ts'
import { element, startTag } from '../../xml/xml.ts'
import type { Attributes, AttributeType, AttributeTypes, Graph, GraphEdge, GraphNode, Period } from '../graph/graph.ts'
import { metaOf } from './meta.ts'

/** GEXF 1.3, the first that lets several edges of different kinds join two nodes. An open end of a period is left out. */
export async function* writeGexf(graph: Graph, about: ExportedAbout): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`
  yield `${startTag('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' })}\n${metaOf(about)}\n`
  yield `${startTag('graph', { mode: 'dynamic', defaultedgetype: 'directed', timeformat: 'date' })}\n`
  yield `${declared('node', graph.nodeAttributes)}\n${declared('edge', graph.edgeAttributes)}\n<nodes>\n`
  for await (const node of graph.nodes()) yield `${nodeElement(node)}\n`
  yield '</nodes>\n<edges>\n'
  let number = 0
  for await (const edge of graph.edges()) yield `${edgeElement(edge, ++number)}\n`
  yield '</edges>\n</graph>\n</gexf>\n'
}

const typeNames: Readonly<Record<AttributeType, string>> = { string: 'string', int: 'integer', double: 'double' }

function declared(of: 'node' | 'edge', types: AttributeTypes): string {
  const lines = Object.entries(types).map(([name, type]) =>
    element('attribute', { id: name, title: name, type: typeNames[type] }),
  )
  return element('attributes', { class: of, mode: 'static' }, `\n${lines.join('\n')}\n`)
}

const lasting = (period: Period | undefined) => ({ start: period?.from ?? undefined, end: period?.to ?? undefined })

function valuesOf(attributes: Attributes): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return element('attvalues', {}, given.map(([name, value]) => element('attvalue', { for: name, value })).join(''))
}

function nodeElement({ id, label, attributes, period }: GraphNode): string {
  return element('node', { id: nameToken(id), label, ...lasting(period) }, valuesOf(attributes))
}

function edgeElement({ source, target, kind, undirected, attributes, period }: GraphEdge, number: number): string {
  const ends = { source: nameToken(source), target: nameToken(target) }
  const type = undirected ? 'undirected' : undefined
  const tag = { id: `edge-${number}`, ...ends, type, kind, label: kind, ...lasting(period) }
  return element('edge', tag, valuesOf(attributes))
}
