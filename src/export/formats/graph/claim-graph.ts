import type { Exported } from '../../exporter.ts'
import { claimEdgeAttributes, claimEdges } from './claim-edges.ts'
import { claimNode } from './claim-node.ts'
import type { Graph, GraphNode } from './graph.ts'
import { nodeAttributes } from './node-attributes.ts'
import { recordNodes } from './record-nodes.ts'

/**
 * Claims as nodes between all that they name. An edge can bear neither a claimant nor a denial, and none can lead to it, so
 * that links between actors would lose who said what.
 */
export function claimGraph(exported: Exported): Graph {
  return {
    nodeAttributes,
    edgeAttributes: claimEdgeAttributes,
    nodes: () => nodesOf(exported),
    edges: () => claimEdges(exported),
  }
}

async function* nodesOf(exported: Exported): AsyncGenerator<GraphNode> {
  yield* recordNodes(exported)
  for await (const claim of exported.claims()) yield claimNode(claim)
}
