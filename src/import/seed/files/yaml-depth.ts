import type { CST } from 'yaml'

interface Nested {
  token: CST.Token | null | undefined
  depth: number
}

/** How many lists and maps lie within each other at most; walked without recursion, for it guards against too many. */
export function yamlDepth(tokens: readonly CST.Token[]): number {
  const pending: Nested[] = tokens.map((token) => ({ token, depth: 0 }))
  let deepest = 0
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next
    deepest = Math.max(deepest, depth)
    if (token?.type === 'document') pending.push({ token: token.value, depth })
    if (!token || !('items' in token)) continue
    for (const { key, value } of token.items as { key?: CST.Token | null; value?: CST.Token }[]) {
      pending.push({ token: key, depth: depth + 1 }, { token: value, depth: depth + 1 })
    }
  }
  return deepest
}
