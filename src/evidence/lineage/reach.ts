/** The nodes from which the walk starts and all to which it leads, nearest first. */
export function reach(starts: Iterable<string>, next: (node: string) => Iterable<string>): Set<string> {
  const reached = new Set(starts)
  // A set hands out what is added to it while it is walked.
  for (const node of reached) for (const neighbour of next(node)) reached.add(neighbour)
  return reached
}
