import { type Branch, bestChainFinder, type ChainsSought } from './best-chain.ts'
import { type ChainLink, compareChains } from './compare-chains.ts'

/**
 * The best of all chains from one actor to another, no actor twice in one. Whenever one is found, the other chains of its branch
 * are divided by how many links they share with it, and the best of every part stands for that part. So the next best of all is always
 * among those at hand, and the work grows with the chains asked for, not with those that there are.
 */
export function strongestChains<L extends ChainLink>(sought: ChainsSought<L>, most: number): L[][] {
  if (sought.from === sought.to) return []
  const bestOf = bestChainFinder(sought)
  const stand = (branch: Branch<L>): Standing<L>[] => {
    const chain = bestOf(branch)
    return chain === null ? [] : [{ chain, branch }]
  }
  let atHand = stand({ beginning: [], barred: new Set() })
  const found: L[][] = []
  while (found.length < most && atHand.length > 0) {
    const best = atHand.reduce((a, b) => (compareChains(b.chain, a.chain) < 0 ? b : a))
    found.push(best.chain)
    atHand = [...atHand.filter((one) => one !== best), ...othersOf(best).flatMap(stand)]
  }
  return found
}

/** The best chain of a branch. */
interface Standing<L extends ChainLink> {
  readonly chain: L[]
  readonly branch: Branch<L>
}

/** All chains of the branch but its best: those that leave it after its first links, after one more, and so on. */
function othersOf<L extends ChainLink>({ chain, branch: { beginning, barred } }: Standing<L>): Branch<L>[] {
  return chain.slice(beginning.length).map((link, index) => ({
    beginning: chain.slice(0, beginning.length + index),
    barred: index === 0 ? new Set([...barred, link]) : new Set([link]),
  }))
}
