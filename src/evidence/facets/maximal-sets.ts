/**
 * Every set of the numbers below `count` of which any two go together and to which no other can be added: Bron and
 * Kerbosch with a pivot. There may be very many, so they are found as they are asked for.
 */
export function* maximalSets(count: number, goTogether: (a: number, b: number) => boolean): Generator<number[]> {
  const all = Array.from({ length: count }, (_, member) => member)
  if (count > 0) yield* extend([], all, [])

  function* extend(chosen: readonly number[], candidates: number[], tried: number[]): Generator<number[]> {
    if (candidates.length === 0) {
      if (tried.length === 0) yield [...chosen]
      return
    }
    const pivot = pivotOf(candidates, tried)
    for (const member of candidates.filter((candidate) => candidate === pivot || !goTogether(pivot, candidate))) {
      const fits = (other: number) => other !== member && goTogether(member, other)
      yield* extend([...chosen, member], candidates.filter(fits), tried.filter(fits))
      candidates = candidates.filter((candidate) => candidate !== member)
      tried.push(member)
    }
  }

  /** Whichever leaves the fewest candidates to try; one that goes together with all the others cannot be bettered. */
  function pivotOf(candidates: readonly number[], tried: readonly number[]): number {
    let best = candidates[0]!
    let most = -1
    for (const member of [...candidates, ...tried]) {
      const met = candidates.filter((other) => other !== member && goTogether(member, other)).length
      if (met > most) {
        best = member
        most = met
      }
      if (most >= candidates.length - 1) break
    }
    return best
  }
}
