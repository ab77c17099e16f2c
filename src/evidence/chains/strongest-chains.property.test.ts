import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PropositionStatus } from '../../vocabulary/index.ts'
import { type ChainLink, compareChains } from './compare-chains.ts'
import { strongestChains } from './strongest-chains.ts'

const STATUSES: readonly PropositionStatus[] = ['CORROBORATED', 'SINGLE_ORIGIN', 'CONTESTED', 'UNTRACED', 'DENIED']

/** Few actors, few degrees of firmness and parallel links, so that many chains tie. */
const arbitraryLinks = fc
  .array(
    fc.record({
      from: fc.nat(6).map(String),
      to: fc.nat(6).map(String),
      min: fc.integer({ min: 1, max: 3 }),
      status: fc.constantFrom(...STATUSES),
      place: fc.nat(99),
    }),
    { maxLength: 24 },
  )
  .map((links) =>
    links.map(
      ({ from, to, min, status, place }, index): ChainLink => ({
        from,
        to,
        orderKey: `${String(place).padStart(2, '0')} ${String(index).padStart(2, '0')}`,
        standing: { origins: { min }, reason: { status } },
      }),
    ),
  )

test('the strongest chains are the first of all chains in their order', () => {
  const arbitrarySearch = fc.record({
    links: arbitraryLinks,
    maxHops: fc.integer({ min: 1, max: 6 }),
    most: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(10_000)),
  })
  fc.assert(
    fc.property(arbitrarySearch, ({ links, maxHops, most }) => {
      const all = chainsFrom('0', { to: '1', links, maxHops, met: [] }).sort(compareChains)
      const found = strongestChains({ from: '0', to: '1', links, maxHops }, most)
      expect(found.map(keysOf)).toEqual(all.slice(0, most).map(keysOf))
    }),
    { numRuns: 1_000 },
  )
})

interface Search {
  readonly to: string
  readonly links: readonly ChainLink[]
  readonly maxHops: number
  readonly met: readonly string[]
}

/** Every chain without an actor twice, found by trying all. */
function chainsFrom(at: string, { to, links, maxHops, met }: Search): ChainLink[][] {
  if (at === to) return [[]]
  if (met.length === maxHops) return []
  const known = [...met, at]
  return links
    .filter((link) => link.from === at && !known.includes(link.to))
    .flatMap((link) => chainsFrom(link.to, { to, links, maxHops, met: known }).map((rest) => [link, ...rest]))
}

const keysOf = (chain: readonly ChainLink[]) => chain.map(({ orderKey }) => orderKey)
