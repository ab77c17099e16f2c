import { describe, expect, it } from 'vitest'
import type { PropositionStatus } from '../../vocabulary/index.ts'
import { linkOf as link } from './testing/link-of.ts'
import { type Walk, walkNetwork } from './walk-network.ts'

describe('walkNetwork', () => {
  it('gives everyone the shortest distance from a start', () => {
    const links = [link('1', 'iran', 'militia'), link('2', 'militia', 'group'), link('3', 'iran', 'group')]
    expect(distances({ starts: ['group'], links })).toEqual({ group: 0, militia: 1, iran: 1 })
  })

  it.each([
    ['UPSTREAM', { militia: 0, iran: 1 }],
    ['DOWNSTREAM', { militia: 0, group: 1 }],
    ['BOTH', { militia: 0, iran: 1, group: 1 }],
  ] as const)('walks %s from the links that it has', (direction, reached) => {
    const links = [link('1', 'iran', 'militia'), link('2', 'militia', 'group')]
    expect(distances({ starts: ['militia'], links, direction })).toEqual(reached)
  })

  it('goes as many hops as asked for, and keeps no link that begins beyond them', () => {
    const links = [link('1', 'b', 'a'), link('2', 'c', 'b'), link('3', 'd', 'c')]
    const walked = walk({ starts: ['a'], links, maxHops: 2 })
    expect([ids(walked), walked.complete]).toEqual([['1', '2'], true])
  })

  it.each(['REFUTED', 'RETRACTED', 'NO_CLAIMS'] as const satisfies PropositionStatus[])(
    'leaves out what is %s and whoever is reached by it alone',
    (status) => {
      const links = [link('1', 'b', 'a', status), link('2', 'c', 'b')]
      expect(distances({ starts: ['a'], links })).toEqual({ a: 0 })
    },
  )

  it('keeps what only its parties deny', () => {
    expect(distances({ starts: ['a'], links: [link('1', 'b', 'a', 'DENIED')] })).toEqual({ a: 0, b: 1 })
  })

  it('ends in a circle, and lists a link once that it meets from both ends', () => {
    const links = [link('1', 'a', 'b'), link('2', 'b', 'c'), link('3', 'c', 'a')]
    expect(ids(walk({ starts: ['a'], links, direction: 'BOTH', maxHops: 6 }))).toEqual(['1', '3', '2'])
  })

  it('stops at the most links it may give, says so, and cuts alike whatever the order of the rows', () => {
    const links = ['1', '2', '3'].map((id) => link(id, id, 'a'))
    const cut = walk({ starts: ['a'], links, maxLinks: 2 })
    expect([ids(cut), cut.complete]).toEqual([['1', '2'], false])
    expect(ids(walk({ starts: ['a'], links: links.toReversed(), maxLinks: 2 }))).toEqual(['1', '2'])
    expect(walk({ starts: ['a'], links, maxLinks: 3 }).complete).toBe(true)
  })

  it('tells of a start that has no links', () => {
    expect(walk({ starts: ['a', 'b'], links: [] })).toEqual({
      actors: [
        { id: 'a', distance: 0 },
        { id: 'b', distance: 0 },
      ],
      links: [],
      complete: true,
    })
  })
})

function walk(given: Pick<Walk, 'starts' | 'links'> & Partial<Walk>) {
  return walkNetwork({ direction: 'UPSTREAM', maxHops: 3, maxLinks: 100, ...given })
}

const ids = ({ links }: ReturnType<typeof walk>) => links.map(({ propositionId }) => propositionId)

function distances(given: Parameters<typeof walk>[0]): Record<string, number> {
  return Object.fromEntries(walk(given).actors.map(({ id, distance }) => [id, distance]))
}
