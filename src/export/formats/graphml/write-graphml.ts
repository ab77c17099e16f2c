import type { ExportedAbout } from '../../exporter.ts'
import { nameToken } from '../../xml/name-token.ts'
import { element, startTag, xmlText } from '../../xml/xml.ts'
import type { Attributes, AttributeTypes, Graph, GraphEdge, GraphNode } from '../graph/graph.ts'

/** GraphML 1.0. It has no time: periods stand in attributes only. */
export async function* writeGraphml(graph: Graph, about: ExportedAbout): AsyncGenerator<string> {
  yield `${HEAD}\n`
  const { nodeAttributes, edgeAttributes } = graph
  yield keys('graph', aboutTypes)
  yield keys('node', { label: 'string', ...nodeAttributes })
  yield keys('edge', { kind: 'string', ...edgeAttributes })
  yield `${startTag('graph', { edgedefault: 'directed' })}\n${data('graph', aboutAttributes(about))}\n`
  for await (const node of graph.nodes()) yield `${nodeElement(node)}\n`
  let number = 0
  for await (const edge of graph.edges()) yield `${edgeElement(edge, ++number)}\n`
  yield '</graph>\n</graphml>\n'
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>\n${startTag('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}`

const aboutTypes: AttributeTypes = {
  title: 'string',
  version: 'string',
  licence: 'string',
  citation: 'string',
  marking: 'string',
  knownAt: 'string',
  lens: 'string',
}

const aboutAttributes = ({ dataset, knownAt, lens, marking }: ExportedAbout): Attributes => ({
  title: dataset.title,
  version: dataset.version,
  licence: dataset.licence,
  citation: dataset.citation,
  marking,
  knownAt,
  lens: lens ?? undefined,
})

type Of = 'graph' | 'node' | 'edge'

/** Nodes and edges may have attributes of one name, and the ids of keys are unique in the file. */
const keyId = (of: Of, name: string) => `${of}-${name}`

function keys(of: Of, types: AttributeTypes): string {
  const lines = Object.entries(types).map(([name, type]) =>
    element('key', { id: keyId(of, name), for: of, 'attr.name': name, 'attr.type': type }),
  )
  return lines.map((line) => `${line}\n`).join('')
}

function data(of: Of, attributes: Attributes): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return given.map(([name, value]) => element('data', { key: keyId(of, name) }, xmlText(String(value)))).join('')
}

function nodeElement({ id, label, attributes }: GraphNode): string {
  return element('node', { id: nameToken(id) }, data('node', { label, ...attributes }))
}

function edgeElement({ source, target, kind, undirected, attributes }: GraphEdge, number: number): string {
  const directed = undirected ? 'false' : undefined
  const ends = { source: nameToken(source), target: nameToken(target) }
  return element('edge', { id: `edge-${number}`, ...ends, directed }, data('edge', { kind, ...attributes }))
}
