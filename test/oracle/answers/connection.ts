import type { Answer } from './answer.ts'

export interface PageArgs {
  readonly first: number
  readonly after?: string | null
}

/** What a page is made of: things in the order of their keys, which here are their cursors too. */
export interface Listed<T> {
  readonly all: readonly T[]
  readonly keyOf: (one: T) => string
  readonly answer: (one: T) => Answer
}

/** A page as the Relay specification has it: what comes after the cursor, and whether there is more. */
export function connection<T>({ all, keyOf, answer }: Listed<T>, { first, after = null }: PageArgs): Answer {
  const sorted = all.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const rest = after === null ? sorted : sorted.filter((one) => keyOf(one) > after)
  const page = rest.slice(0, first)
  const edges = page.map((one) => ({ cursor: keyOf(one), node: answer(one) }))
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: rest.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** Nodes in the order of their kind. */
export function inOrder<T extends { readonly orderKey: string }>(nodes: readonly T[]): T[] {
  return nodes.toSorted((a, b) => (a.orderKey < b.orderKey ? -1 : 1))
}
