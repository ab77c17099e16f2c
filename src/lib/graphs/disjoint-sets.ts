export interface DisjointSets {
  unite(one: string, other: string): void
  /** The member that stands for all those with which this one was united. */
  find(member: string): string
}

export function disjointSets(): DisjointSets {
  const leads = new Map<string, string>()
  const find = (member: string): string => {
    let at = member
    for (let next = leads.get(at); next !== undefined; next = leads.get(at)) at = next
    if (at !== member) leads.set(member, at)
    return at
  }
  return {
    find,
    unite(one, other) {
      const [from, to] = [find(one), find(other)]
      if (from !== to) leads.set(from, to)
    },
  }
}
