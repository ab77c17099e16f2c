import { afterAll, beforeAll, expect, it } from 'vitest'
import { alleged, allegedSupport } from '../support/alleged-support.ts'
import { type ServedToViewers, serveToViewers } from '../support/serve-to-viewers.ts'
import { testDatabase } from '../support/test-database.ts'

let served: ServedToViewers
beforeAll(async () => {
  served = await serveToViewers(testDatabase())
  await served.load(
    allegedSupport(
      [
        // c supports a through b, and d itself; e supports c; f supports a alone, and g only what is beyond it.
        alleged('ba', 'north'),
        alleged('cb', 'north'),
        alleged('cd', 'north'),
        alleged('ec', 'south'),
        alleged('fa', 'north'),
        alleged('gf', 'north'),
        // Only the most cleared know that h supports both.
        alleged('ha', 'north'),
        alleged('hd', 'north'),
      ],
      ['h'],
    ),
  )
})
afterAll(() => served.close())

const query = `query Network($of: [Ref!]!, $direction: Direction! = UPSTREAM, $maxHops: Int! = 3, $maxLinks: Int! = 500, $shared: Boolean! = false, $lens: Lens) {
  supportNetwork(of: $of, direction: $direction, maxHops: $maxHops, maxLinks: $maxLinks, shared: $shared, lens: $lens) {
    complete
    actors { distance actor { name } }
    links { from { name } to { name } }
  }
}`

type Named = { readonly name: string }
const both = ['s:a', 's:d']

async function network(variables: Record<string, unknown>, viewer: Parameters<ServedToViewers['ask']>[0] = 'CLEAR') {
  const { data, errors } = await served.ask(viewer, query, variables)
  expect(errors).toEqual([])
  const { actors, links, complete } = data.supportNetwork
  const told = {
    actors: actors.map(({ actor, distance }: { actor: Named; distance: number }) => `${actor.name}${distance}`).sort(),
    links: links.map(({ from, to }: { from: Named; to: Named }) => from.name + to.name).sort(),
  }
  return { actors: told.actors.join(' '), links: told.links.join(' '), complete }
}

it('walks from several actors at once, each actor as far as from the nearest', async () => {
  expect(await network({ of: both })).toEqual({
    actors: 'a0 b1 c1 d0 e2 f1 g2',
    links: 'ba cb cd ec fa gf',
    complete: true,
  })
  expect(await network({ of: ['s:b', 's:f'], direction: 'DOWNSTREAM' })).toEqual({
    actors: 'a1 b0 f0',
    links: 'ba fa',
    complete: true,
  })
})

it('walks both directions from several actors', async () => {
  expect(await network({ of: ['s:b', 's:g'], direction: 'BOTH', maxHops: 1 })).toEqual({
    actors: 'a1 b0 c1 f1 g0',
    links: 'ba cb gf',
    complete: true,
  })
})

it('keeps of several networks what all share: who supports all of them, and the ways there', async () => {
  expect(await network({ of: both, shared: true })).toEqual({
    actors: 'a0 b1 c1 d0 e2',
    links: 'ba cb cd ec',
    complete: true,
  })
  expect(await network({ of: both, shared: true, maxHops: 2 })).toEqual({
    actors: 'a0 b1 c1 d0',
    links: 'ba cb cd',
    complete: true,
  })
})

it('shares what is hidden with nobody who may not see it', async () => {
  expect(await network({ of: both, shared: true, maxHops: 1 })).toEqual({ actors: 'a0 d0', links: '', complete: true })
  expect(await network({ of: both, shared: true, maxHops: 1 }, 'RED')).toEqual({
    actors: 'a0 d0 h1',
    links: 'ha hd',
    complete: true,
  })
})

it('shares what the lens leaves', async () => {
  const lens = { excludeSources: ['s:south'] }
  expect((await network({ of: both, shared: true, lens })).actors).toBe('a0 b1 c1 d0')
})

it('shares both ways', async () => {
  expect(await network({ of: ['s:b', 's:d'], direction: 'BOTH', maxHops: 2, shared: true })).toEqual({
    actors: 'b0 c1 d0 e2',
    links: 'cb cd ec',
    complete: true,
  })
})

it('says where the walk was cut in search of what is shared', async () => {
  expect((await network({ of: both, shared: true, maxLinks: 3 })).complete).toBe(false)
})

it('is the same with and without for one actor', async () => {
  expect(await network({ of: ['s:a'], shared: true })).toEqual(await network({ of: ['s:a'] }))
})
