import { predicate } from '../../../vocabulary/index.ts'
import type { Exported, ExportedLink } from '../../exporter.ts'
import type { Attributes, Graph, GraphEdge, GraphNode } from './graph.ts'
import { named } from './record-nodes.ts'

const nodeAttributes = {
  type: 'string',
  ref: 'string',
  kind: 'string',
  names: 'string',
  identifiers: 'string',
  marking: 'string',
} as const

const edgeAttributes = {
  proposition: 'string',
  predicate: 'string',
  status: 'string',
  polarity: 'string',
  originsMin: 'int',
  originsMax: 'int',
  assertions: 'int',
  denials: 'int',
  heldFrom: 'string',
  heldTo: 'string',
} as const

/** Actors and what is said between them, an edge for each pair and predicate: who said it is lost. */
export function linkGraph(exported: Exported): Graph {
  return { nodeAttributes, edgeAttributes, nodes: () => actorsOf(exported), edges: () => edgesOf(exported) }
}

async function* actorsOf({ records }: Exported): AsyncGenerator<GraphNode> {
  for await (const actor of records('actors')) yield named('Actor', actor)
}

async function* edgesOf({ links }: Exported): AsyncGenerator<GraphEdge> {
  for await (const link of links()) {
    yield {
      source: link.subject.ref,
      target: link.object.ref,
      kind: link.predicate,
      undirected: predicate.entries[link.predicate].symmetric === true,
      attributes: attributesOf(link),
      period: { from: link.heldFrom, to: link.heldTo },
    }
  }
}

function attributesOf(link: ExportedLink): Attributes<typeof edgeAttributes> {
  const { proposition, status, origins, assertions, denials, heldFrom, heldTo } = link
  return {
    proposition,
    predicate: link.predicate,
    status,
    polarity: polarityOf(link),
    originsMin: origins.min,
    originsMax: origins.max ?? undefined,
    assertions,
    denials,
    heldFrom: heldFrom ?? undefined,
    heldTo: heldTo ?? undefined,
  }
}

/** A network that drops it would show what is only denied as something that is so. */
function polarityOf({ assertions, denials }: ExportedLink): 'ASSERTED' | 'DENIED' | 'BOTH' {
  if (assertions > 0 && denials > 0) return 'BOTH'
  return denials > 0 ? 'DENIED' : 'ASSERTED'
}
