/** Circles of a directed graph, each from the node where it was entered; none exactly if the graph has none. */
export function findCircles(successors: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  for (const start of successors.keys()) {
    if (!done.has(start)) walkFrom(start, successors, done, circles)
  }
  return circles
}

/** Depth first with its own stack, so that a chain of any length can be walked. */
function walkFrom(
  start: string,
  successors: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
  circles: string[][],
) {
  const trail = [start]
  const open = new Set(trail)
  const pending = [remaining(start, successors)]
  while (pending.length > 0) {
    const { value: next, done: exhausted } = pending.at(-1)!.next()
    if (exhausted) {
      const left = trail.pop()!
      open.delete(left)
      done.add(left)
      pending.pop()
    } else if (open.has(next)) {
      circles.push(trail.slice(trail.indexOf(next)))
    } else if (!done.has(next)) {
      trail.push(next)
      open.add(next)
      pending.push(remaining(next, successors))
    }
  }
}

const remaining = (node: string, successors: ReadonlyMap<string, readonly string[]>) =>
  (successors.get(node) ?? []).values()
