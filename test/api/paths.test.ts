import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alleged, allegedSupport } from '../support/alleged-support.ts'
import { type ServedToViewers, serveToViewers } from '../support/serve-to-viewers.ts'
import { testDatabase } from '../support/test-database.ts'

let served: ServedToViewers
beforeAll(async () => {
  served = await serveToViewers(testDatabase())
})
afterAll(() => served.close())

const query = `query Paths($maxHops: Int, $first: Int, $lens: Lens, $rankBy: PathRank = STRONGEST) {
  supportPaths(from: "s:a", to: "s:d", maxHops: $maxHops, first: $first, lens: $lens, rankBy: $rankBy) {
    complete
    paths {
      actors { name }
      weakestLink { origins { min } status }
      simultaneous
      loadBearingSources { name }
    }
    loadBearingSources { name }
  }
}`

type Viewer = Parameters<ServedToViewers['ask']>[0]

async function paths(variables: Record<string, unknown> = {}, viewer: Viewer = 'CLEAR') {
  const { data, errors } = await served.ask(viewer, query, { maxHops: 4, first: 10, ...variables })
  expect(errors).toEqual([])
  return data.supportPaths
}

/** The actors of each chain, in one word. */
async function chains(variables: Record<string, unknown> = {}, viewer: Viewer = 'CLEAR'): Promise<string[]> {
  const { paths: found } = await paths(variables, viewer)
  return found.map(({ actors }: { actors: { name: string }[] }) => actors.map(({ name }) => name).join(''))
}

const names = (sources: readonly { name: string }[]) => sources.map(({ name }) => name)

describe('the strongest chains', () => {
  beforeAll(() =>
    served.load(
      allegedSupport([
        // The shortest rests on one word; the firmest is the longest.
        alleged('ad', 'east'),
        alleged('ab', 'north'),
        alleged('ab', 'south'),
        alleged('bd', 'north'),
        alleged('ac', 'north'),
        alleged('ac', 'south'),
        alleged('ac', 'west'),
        alleged('ce', 'north'),
        alleged('ce', 'east'),
        alleged('ed', 'south'),
        alleged('ed', 'west', { marking: 'RED' }),
        // Contested, and so weaker than a chain of as few origins.
        alleged('af', 'north'),
        alleged('fd', 'north'),
        alleged('fd', 'west', { ref: 's:denial', polarity: 'DENIED' }),
        // Beside the way.
        alleged('hg', 'north'),
        alleged('gd', 'north'),
        alleged('da', 'north'),
      ]),
    ),
  )

  it('come by their weakest link, then by their worst status, then by their length', async () => {
    expect(await chains()).toEqual(['ad', 'abd', 'aced', 'afd'])
    expect(await chains({}, 'RED')).toEqual(['aced', 'ad', 'abd', 'afd'])
  })

  it('are the same as the shortest where only the length differs, and others where it does not decide', async () => {
    expect(await chains({ rankBy: 'SHORTEST', first: 2 }, 'RED')).toEqual(['ad', 'abd'])
    expect(await chains({ first: 2 }, 'RED')).toEqual(['aced', 'ad'])
  })

  it('keep to the hops and the number asked for, and tell whether there are more', async () => {
    expect(await chains({ maxHops: 2 }, 'RED')).toEqual(['ad', 'abd', 'afd'])
    expect(await chains({ maxHops: 1 }, 'RED')).toEqual(['ad'])
    expect((await paths({ first: 3 })).complete).toBe(false)
    expect((await paths({ first: 4 })).complete).toBe(true)
  })

  it('are found through the lens', async () => {
    expect(await chains({ lens: { excludeSources: ['s:south'] } }, 'RED')).toEqual(['ad', 'abd', 'aced', 'afd'])
    expect(await chains({ lens: { sources: ['s:north', 's:south'] } })).toEqual(['abd', 'afd', 'aced'])
    expect(await paths({ lens: { sources: [] } })).toEqual({ complete: true, paths: [], loadBearingSources: [] })
  })

  it('tell their weakest link', async () => {
    const { paths: found } = await paths({ first: 1 }, 'RED')
    expect(found[0].weakestLink).toEqual({ origins: { min: 2 }, status: 'CORROBORATED' })
  })

  it('lead nowhere from an actor to itself, and are refused beyond their bounds', async () => {
    const circle = '{ supportPaths(from: "s:a", to: "s:a", rankBy: STRONGEST) { complete paths { length } } }'
    expect((await served.ask('CLEAR', circle)).data.supportPaths).toEqual({ complete: true, paths: [] })
    const codeOf = async (variables: object) =>
      (await served.ask('CLEAR', query, { maxHops: 4, first: 10, ...variables })).errors[0]?.extensions.code
    expect(await codeOf({ maxHops: 7 })).toBe('BAD_USER_INPUT')
    expect(await codeOf({ first: 51 })).toBe('BAD_USER_INPUT')
    const unknown = '{ supportPaths(from: "s:a", to: "s:nobody", rankBy: STRONGEST) { complete } }'
    expect((await served.ask('CLEAR', unknown)).errors[0]?.extensions.code).toBe('UNKNOWN_REF')
  })
})

describe('a symmetric link', () => {
  it('is a step both ways, and its opposite is no other way to the same end', async () => {
    const allied = (ends: string) => ({
      subject: `s:${ends[0]}`,
      predicate: 'ALLIED_WITH' as const,
      object: `s:${ends[1]}`,
    })
    await served.load(
      allegedSupport([
        alleged('ba', 'north', { proposition: allied('ba') }),
        alleged('bd', 'north', { proposition: allied('bd') }),
        alleged('bd', 'south'),
      ]),
    )
    const both = `{
      supportPaths(from: "s:a", to: "s:d", predicates: [SUPPORTS, ALLIED_WITH], rankBy: STRONGEST) {
        complete
        paths { links { predicate from { name } to { name } } }
      }
    }`
    const { supportPaths } = (await served.ask('CLEAR', both)).data
    const step = (predicate: string, from: string, to: string) => ({
      predicate,
      from: { name: from },
      to: { name: to },
    })
    expect(supportPaths.complete).toBe(true)
    expect(supportPaths.paths.map(({ links }: { links: unknown }) => links)).toEqual(
      expect.arrayContaining([
        [step('ALLIED_WITH', 'a', 'b'), step('ALLIED_WITH', 'b', 'd')],
        [step('ALLIED_WITH', 'a', 'b'), step('SUPPORTS', 'b', 'd')],
      ]),
    )
    expect(supportPaths.paths).toHaveLength(2)
  })
})

describe('simultaneous', () => {
  const during = (edtf: string) => ({ heldDuring: { edtf } })

  it.each(['SHORTEST', 'STRONGEST'])('tells whether all links may have held on one day: %s', async (rankBy) => {
    await served.load(
      allegedSupport([
        alleged('ab', 'north', during('2014/2016')),
        alleged('ab', 'south'),
        alleged('bd', 'north', during('2016')),
        alleged('ac', 'north', during('2014')),
        alleged('ac', 'south', during('2019')),
        alleged('cd', 'north', during('2015/2018')),
        alleged('ad', 'north'),
        alleged('ae', 'north', during('2014-03')),
        alleged('ed', 'north'),
      ]),
    )
    const { paths: found } = await paths({ rankBy })
    const told = found.map(({ actors, simultaneous }: { actors: { name: string }[]; simultaneous: unknown }) => [
      names(actors).join(''),
      simultaneous,
    ])
    expect(Object.fromEntries(told)).toEqual({ ad: null, abd: true, acd: false, aed: null })
  })

  it('weighs the dates of claims that the lens lets through', async () => {
    const { paths: found } = await paths({ lens: { sources: ['s:north'] } })
    expect(
      Object.fromEntries(
        found.map((one: { actors: { name: string }[]; simultaneous: unknown }) => [
          names(one.actors).join(''),
          one.simultaneous,
        ]),
      ),
    ).toEqual({
      ad: null,
      abd: true,
      acd: false,
      aed: null,
    })
    const { paths: later } = await paths({ lens: { heldDuring: '2015', includeUndated: false } })
    expect(later).toEqual([])
  })
})

describe('load-bearing sources', () => {
  beforeAll(() =>
    served.load(
      allegedSupport(
        [
          alleged('ab', 'north'),
          alleged('ab', 'south'),
          alleged('bd', 'north'),
          alleged('bd', 'south', { derivedFrom: [{ claim: 's:bd-north', how: 'REPEATS' }] }),
          alleged('ac', 'west'),
          alleged('ac', 'north', { derivedFrom: [{ claim: 's:ac-west', how: 'REPEATS' }] }),
          alleged('cd', 'north'),
          alleged('cd', 'east'),
        ],
        ['west'],
      ),
    ),
  )
  const bearing = async (viewer: Viewer, variables: Record<string, unknown> = {}) => {
    const { paths: found, loadBearingSources } = await paths(variables, viewer)
    return {
      each: Object.fromEntries(
        found.map((one: { actors: { name: string }[]; loadBearingSources: { name: string }[] }) => [
          names(one.actors).join(''),
          names(one.loadBearingSources),
        ]),
      ),
      all: names(loadBearingSources),
    }
  }

  it('are those without which a link of the chain is none; of all chains, those without which each is none', async () => {
    expect(await bearing('RED')).toEqual({ each: { abd: ['north'], acd: ['west'] }, all: [] })
    for (const rankBy of ['SHORTEST', 'STRONGEST'])
      expect(await bearing('RED', { rankBy, first: 1 })).toEqual({ each: { abd: ['north'] }, all: ['north'] })
  })

  it('are only sources that the viewer may see, who judges by the claims that it sees', async () => {
    expect(await bearing('CLEAR')).toEqual({ each: { abd: ['north'], acd: ['north'] }, all: ['north'] })
  })

  it('grow with what the lens sets aside', async () => {
    expect(await bearing('RED', { lens: { excludeSources: ['s:south', 's:east'] } })).toEqual({
      each: { abd: ['north'], acd: ['north', 'west'] },
      all: ['north'],
    })
  })

  it('are what the lens proves to be: set aside, no chain is left', async () => {
    expect(await chains({ lens: { excludeSources: ['s:north'] } }, 'CLEAR')).toEqual([])
    expect(await chains({ lens: { excludeSources: ['s:north'] } }, 'RED')).toEqual(['acd'])
  })
})
