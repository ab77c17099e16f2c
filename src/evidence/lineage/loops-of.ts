import type { DirectedGraph } from 'graphology'
import { stronglyConnectedComponents } from 'graphology-components'

/** The strongly connected components that have more than one node. */
export function loopsOf(graph: DirectedGraph): string[][] {
  return stronglyConnectedComponents(withoutLooseEnds(graph)).filter(({ length }) => length > 1)
}

/** The library descends one stack frame for each step, so a long chain of relays must not reach it. */
function withoutLooseEnds(graph: DirectedGraph): DirectedGraph {
  const rest = graph.copy() as DirectedGraph
  const suspects = rest.nodes()
  for (let node = suspects.pop(); node !== undefined; node = suspects.pop()) {
    if (!rest.hasNode(node) || (rest.inDegree(node) > 0 && rest.outDegree(node) > 0)) continue
    rest.forEachNeighbor(node, (neighbour) => suspects.push(neighbour))
    rest.dropNode(node)
  }
  return rest
}
