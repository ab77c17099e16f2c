import { MultiGraph } from 'graphology'
import * as gexfLibrary from 'graphology-gexf'
import * as graphmlLibrary from 'graphology-graphml'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Exported, ExportedLink } from '../../exporter.ts'
import { exportedSeed } from '../../testing/exported-seed.ts'
import { hostileText, hostileTextInXml } from '../../testing/hostile-text.ts'
import { textOf } from '../../testing/text-of.ts'
import { gexf } from '../gexf/gexf.exporter.ts'
import { gexfLinks } from '../gexf/gexf-links.exporter.ts'
import { graphml } from '../graphml/graphml.exporter.ts'
import { graphmlLinks } from '../graphml/graphml-links.exporter.ts'

const formats = [
  {
    name: 'GraphML',
    claims: graphml,
    links: graphmlLinks,
    read: (xml: string) => graphmlLibrary.parse(MultiGraph, xml),
  },
  { name: 'GEXF', claims: gexf, links: gexfLinks, read: (xml: string) => gexfLibrary.parse(MultiGraph, xml) },
]

const claimId = 'claim-diwani-militias-support-isis'
let seed: Exported

beforeAll(async () => {
  seed = await exportedSeed()
})

describe.each(formats)('$name with claims as nodes', ({ claims, read }) => {
  it('has a node for each record and each claim', async () => {
    const graph = read(await textOf(claims, seed))
    const counts = new Map<string, number>()
    graph.forEachNode((_, { type }) => counts.set(type, (counts.get(type) ?? 0) + 1))
    const expected = new Map<string, number>()
    for (const kind of ['actors', 'places', 'incidents', 'sources', 'documents', 'claims'] as const) {
      const type = kind === 'claims' ? 'Claim' : `${kind[0]!.toUpperCase()}${kind.slice(1, -1)}`
      const listed = kind === 'claims' ? seed.claims() : seed.records(kind)
      for await (const _ of listed) expected.set(type, (expected.get(type) ?? 0) + 1)
    }
    expect(counts).toEqual(expected)
  })

  it('tells what a claim says in attributes, and whom it names in edges', async () => {
    const graph = read(await textOf(claims, seed))
    expect(graph.getNodeAttributes(claimId)).toMatchObject({
      type: 'Claim',
      label: 'Munzir Diwani: Iranian militias SUPPORTS ISIS (STATED)',
      predicate: 'SUPPORTS',
      polarity: 'ASSERTED',
      modality: 'STATED',
      attribution: 'FIRST_HAND',
      marking: 'CLEAR',
    })
    const edges = graph.mapOutEdges(claimId, (_, { kind }, __, target) => [kind, target])
    expect(edges).toEqual(
      expect.arrayContaining([
        ['CLAIMANT', 'munzir-diwani'],
        ['SUBJECT', 'iranian-militias'],
        ['OBJECT', 'isis'],
        ['REPORTED_IN', 'sy24-article'],
      ]),
    )
  })

  it('keeps a claimant apart from what it says of itself', async () => {
    const graph = read(await textOf(claims, seed))
    const edges = graph.mapEdges('claim-isis-carried-out-dhiban-attack', 'isis', (_, { kind }) => kind)
    expect(edges.sort()).toEqual(['CLAIMANT', 'SUBJECT'])
  })

  it('joins lists with bars and tells tolls as they were told', async () => {
    const changed = await exportedSeed(({ actors }) => {
      actors[0]!.aliases = { en: ['A|B'] }
    })
    const graph = read(await textOf(claims, changed))
    expect(graph.getNodeAttribute('isis', 'names')).toBe('ISIS|تنظيم الدولة الإسلامية|A\\|B')
    expect(graph.getNodeAttribute('claim-isis-dhiban-attack-toll', 'tolls')).toBe(
      'KILLED PARTY EXACT low=1 best=1 high=1 "أحد عناصر النقطة"|WOUNDED PARTY PLURAL_UNKNOWN low=2 "آخرين"',
    )
  })

  it('shows a denial, and what is only alleged, in the label itself', async () => {
    const changed = await exportedSeed(({ claims }) => {
      Object.assign(claims.find(({ id }) => id === claimId)!, { polarity: 'DENIED', modality: 'ALLEGED' })
    })
    const graph = read(await textOf(claims, changed))
    expect(graph.getNodeAttributes(claimId)).toMatchObject({
      label: 'Munzir Diwani: Iranian militias SUPPORTS ISIS (DENIED, ALLEGED)',
      polarity: 'DENIED',
    })
  })

  it('joins claims by what they were taken from, what they answer and what they take back', async () => {
    const changed = await exportedSeed(({ claims }) => {
      Object.assign(claims[1]!, {
        derivedFrom: [{ claim: claims[0]!.id, how: 'QUOTES' }],
        relations: [{ type: 'CONTRADICTS', to: claims[0]!.id, rationale: 'Another day.', assertedBy: 'sy24' }],
        supersedes: [claims[0]!.id],
        supersession: 'CLAIMANT_REVISED',
      })
    })
    const [earlier, later] = await firstTwo(changed)
    const graph = read(await textOf(claims, changed))
    const edges = graph.mapEdges(later, earlier, (_, { label: __, ...attributes }) => attributes)
    expect(edges.reverse()).toEqual([
      { kind: 'DERIVED_FROM', how: 'QUOTES' },
      { kind: 'RELATES_TO', how: 'CONTRADICTS', rationale: 'Another day.', assertedBy: 'sy24' },
      { kind: 'SUPERSEDES', how: 'CLAIMANT_REVISED' },
    ])
  })

  it('holds any text and any reference', async () => {
    const id = 'x:a/"b"<\u0000'
    const changed = await exportedSeed((records) => {
      records.actors[0] = { id: 'isis', kind: 'REBEL_GROUP', name: { en: hostileText } }
      records.claims[0]!.quote = { text: hostileText }
      records.claims.push({ ...records.claims[0]!, id })
    })
    const graph = read(await textOf(claims, changed))
    expect(graph.getNodeAttribute('isis', 'label')).toBe(hostileTextInXml)
    expect(graph.getNodeAttribute((await firstTwo(changed))[0], 'quote')).toBe(hostileTextInXml)
    expect(graph.getNodeAttribute('x:a_x002F__x0022_b_x0022__x003C__x0000_', 'ref')).toBe('x:a/"b"<\uFFFD')
  })

  it('leaves nothing in the file that turns the direction of its text', async () => {
    const changed = await exportedSeed(({ actors }) => {
      actors[0]!.name = { en: hostileText }
    })
    expect(await textOf(claims, changed)).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/)
  })

  it('is well formed where nothing is to be told', async () => {
    const nothing = await exportedSeed((records) => {
      for (const list of Object.values(records)) list.length = 0
    })
    expect(read(await textOf(claims, nothing)).order).toBe(0)
  })
})

describe.each(formats)('the links of $name', ({ links, read }) => {
  const link: ExportedLink = {
    proposition: 'p-1',
    subject: { ref: 'iranian-militias', type: 'Actor', kind: 'POLITICAL_MILITIA', label: 'Iranian militias' },
    object: { ref: 'isis', type: 'Actor', kind: 'REBEL_GROUP', label: 'ISIS' },
    predicate: 'SUPPORTS',
    status: 'CONTESTED',
    origins: { min: 1, max: null },
    assertions: 2,
    denials: 1,
    heldFrom: '2019-01-01',
    heldTo: null,
  }
  const others: ExportedLink[] = [
    { ...link, proposition: 'p-2', predicate: 'ALLIED_WITH', denials: 0, origins: { min: 1, max: 3 } },
    { ...link, proposition: 'p-3', predicate: 'COMMANDS', status: 'DENIED', assertions: 0 },
  ]
  const withLinks = (): Exported => ({
    ...seed,
    links: async function* () {
      yield* [link, ...others]
    },
  })

  it('join actors with how each stands, and its denials', async () => {
    const graph = read(await textOf(links, withLinks()))
    const [first, second, third] = graph.mapEdges((_, attributes) => attributes)
    expect(first).toMatchObject({
      kind: 'SUPPORTS',
      proposition: 'p-1',
      status: 'CONTESTED',
      polarity: 'BOTH',
      originsMin: 1,
      assertions: 2,
      denials: 1,
      heldFrom: '2019-01-01',
    })
    expect(first).not.toHaveProperty('originsMax')
    expect(first).not.toHaveProperty('heldTo')
    expect(second).toMatchObject({ kind: 'ALLIED_WITH', polarity: 'ASSERTED', originsMax: 3 })
    expect(third).toMatchObject({ kind: 'COMMANDS', polarity: 'DENIED', status: 'DENIED' })
  })

  it('hold every actor and nothing else', async () => {
    const graph = read(await textOf(links, withLinks()))
    const actors: string[] = []
    for await (const { id } of seed.records('actors')) actors.push(id)
    expect(graph.nodes()).toEqual(actors)
  })
})

describe('GEXF over time', () => {
  const openings = (xml: string, id: string) => new RegExp(`<node id="${id}"[^>]*>`).exec(xml)![0]

  it('has a claim appear when what it says may have held, and leaves open what is open', async () => {
    const changed = await exportedSeed(({ claims }) => {
      claims[0]!.heldDuring = '[2021-03-06,2021-03-13]'
      claims[1]!.heldDuring = { verbatim: 'since 2020', edtf: '2020/..' }
      claims[2]!.heldDuring = { verbatim: 'last Saturday' }
    })
    const ids: string[] = []
    for await (const { record } of changed.claims()) ids.push(record.id)
    const xml = await textOf(gexf, changed)
    expect(openings(xml, ids[0]!)).toMatch(/ start="2021-03-06" end="2021-03-13">$/)
    expect(openings(xml, ids[1]!)).toMatch(/ start="2020-01-01">$/)
    expect(openings(xml, ids[2]!)).not.toMatch(/ (?:start|end)=/)
  })

  it('tells title, licence, marking and lens of what it holds', async () => {
    const graph = gexfLibrary.parse(MultiGraph, await textOf(gexf, seed))
    expect(graph.getAttribute('description')).toContain('Licence: Apache-2.0 for the wording')
    expect(graph.getAttribute('description')).toContain('Marking: CLEAR')
    expect(graph.getAttribute('lastModifiedDate')).toBe('2021-03-16')
  })
})

it('GraphML tells title, licence, marking and lens of what it holds', async () => {
  const lensed = { ...seed, about: { ...seed.about, lens: 'claims of SY24' } }
  expect(graphmlLibrary.parse(MultiGraph, await textOf(graphml, lensed)).getAttributes()).toMatchObject({
    title: seed.about.dataset.title,
    licence: seed.about.dataset.licence,
    marking: 'CLEAR',
    lens: 'claims of SY24',
  })
})

async function firstTwo({ claims }: Exported): Promise<[string, string]> {
  const ids: string[] = []
  for await (const { record } of claims()) ids.push(record.id)
  return [ids[0]!, ids[1]!]
}
