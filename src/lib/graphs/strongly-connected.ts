/**
 * The strongly connected components of a directed graph, each after all that its nodes lead to. Tarjan's algorithm with
 * its own stack, so that a chain of any length can be walked.
 */
export function stronglyConnected(
  nodes: Iterable<string>,
  successors: (node: string) => readonly string[],
): string[][] {
  const search: Search = { successors, entered: new Map(), open: [], isOpen: new Set(), components: [] }
  for (const node of nodes) if (!search.entered.has(node)) searchFrom(node, search)
  return search.components
}

interface Search {
  readonly successors: (node: string) => readonly string[]
  /** The turn in which each node was entered. */
  readonly entered: Map<string, number>
  /** Nodes entered whose component is not complete, in the order of their turns. */
  readonly open: string[]
  readonly isOpen: Set<string>
  readonly components: string[][]
}

interface Visit {
  readonly node: string
  readonly remaining: Iterator<string>
  /** The turn of the earliest open node known to be reached. */
  lowest: number
}

function searchFrom(start: string, search: Search): void {
  const visits = [enter(start, search)]
  while (visits.length > 0) {
    const visit = visits.at(-1)!
    const { value: next, done } = visit.remaining.next()
    if (done) {
      visits.pop()
      leave(visit, visits.at(-1), search)
    } else if (!search.entered.has(next)) {
      visits.push(enter(next, search))
    } else if (search.isOpen.has(next)) {
      visit.lowest = Math.min(visit.lowest, search.entered.get(next)!)
    }
  }
}

function enter(node: string, { successors, entered, open, isOpen }: Search): Visit {
  const turn = entered.size
  entered.set(node, turn)
  open.push(node)
  isOpen.add(node)
  return { node, remaining: successors(node).values(), lowest: turn }
}

/** A node that reaches none entered before it closes its component: all that was entered since and is still open. */
function leave({ node, lowest }: Visit, previous: Visit | undefined, search: Search): void {
  if (previous !== undefined) previous.lowest = Math.min(previous.lowest, lowest)
  if (lowest < search.entered.get(node)!) return
  const component = search.open.splice(search.open.lastIndexOf(node))
  for (const member of component) search.isOpen.delete(member)
  search.components.push(component)
}
