import type { ExternalRef, SeedDataset } from '../../../src/import/seed/seed-dataset.ts'
import type { Marking } from '../../../src/vocabulary/index.ts'
import { informationCredibility, sourceReliability } from '../../../src/vocabulary/index.ts'
import { alikeQuotes } from '../alike-quotes.ts'
import { type SeedContent, seedOf } from '../seed-of.ts'
import { assessed, things, type World } from './world.ts'

export type Half = 'here' | 'elsewhere'
type Content = Required<Omit<SeedContent, 'dataset'>>
type ClaimSeed = Content['claims'][number]

/** One half of each world, all in one data set. */
export function seedOfWorlds(half: Half, worlds: readonly World[], marking: Marking): SeedDataset {
  const contents = worlds.map((world, index) => contentOf(half, world, (name) => `t:w${index}-${name}`))
  const claims = contents.flatMap((content) => content.claims)
  const said = {
    dataset: { ref: `t:${half}`, scheme: 't', title: half, licence: 'CC0-1.0', marking },
    places: contents.flatMap(({ places }) => places),
    actors: contents.flatMap(({ actors }) => actors),
    sources: contents.flatMap(({ sources }) => sources),
    documents: contents.flatMap(({ documents }) => documents),
    incidents: contents.flatMap(({ incidents }) => incidents),
    claims,
    assessments: contents.flatMap(({ assessments }) => assessments),
    coverage: contents.flatMap(({ coverage }) => coverage),
  }
  return seedOf(said, half === 'elsewhere' ? externalRefs(claims) : [])
}

type Name = (name: string) => string

function contentOf(half: Half, world: World, ref: Name): Content {
  const isTold = (name: string) =>
    (things.elsewhere as readonly string[]).includes(name) === (half === 'elsewhere') && isThere(world, name)
  const claims = things.claims.filter(isTold).map((claim) => claimSeed(claim, world, ref))
  const assessments = things.assessments
    .filter((name) => isTold(name) && isThere(world, assessed[name]))
    .map((name) => assessmentSeed(name, world, ref))
  if (half === 'elsewhere')
    return { places: [], actors: [], sources: [], documents: [], incidents: [], claims, assessments, coverage: [] }
  return {
    places: things.places.map((place) => ({
      ...namedSeed(place, world, ref),
      placeKind: 'REGION',
      within: optional(world.place[place], ref),
    })),
    actors: there(world, things.actors).map((actor) => ({ ...namedSeed(actor, world, ref), actorKind: 'OTHER' })),
    sources: things.sources.map((source) => ({
      ...namedSeed(source, world, ref),
      sourceKind: 'NEWS_OUTLET',
      owner: optional(world.owner[source], ref),
      body: optional(world.body[source], ref),
    })),
    documents: there(world, things.documents).map((document) => ({
      ref: ref(document),
      title: `Title of ${document}`,
      documentKind: 'ARTICLE',
      source: ref(world.publisher[document]!),
      cites: there(world, world.cites[document] ?? [])
        .filter((cited) => cited !== document)
        .map(ref),
      publishedOn: dateOf(document, world),
      marking: world.marking[document],
    })),
    incidents: things.incidents.map((incident) => ({
      ...namedSeed(incident, world, ref),
      incidentType: 'RAID',
      place: optional(world.place[incident], ref),
      date: dateOf(incident, world),
    })),
    claims,
    assessments,
    coverage: [
      {
        ref: ref('v0'),
        subject: ref('a0'),
        predicate: 'SUPPORTS',
        object: ref('a1'),
        against: there(world, ['a3']).map(ref),
        period: dateOf('i0', world),
        record: rowOf('v0', world),
      },
    ],
  }
}

/** A row that moves with what changes around it. */
const rowOf = (name: string, { date, marking }: World) => ({
  file: 'worlds.csv',
  row: Object.keys(date).length + 1,
  fields: [
    ['name', name],
    ['marked', `${marking[name] ?? ''}`],
  ] as [string, string][],
})

const isThere = ({ there }: World, name: string) => there[name] !== false
const there = (world: World, names: readonly string[]) => names.filter((name) => isThere(world, name))
const optional = (name: string | null | undefined, ref: Name) => (name ? ref(name) : undefined)
const dateOf = (name: string, { date }: World) => (date[name] ? { edtf: date[name] } : undefined)

function namedSeed(name: string, { name: names, alias, marking }: World, ref: Name) {
  const first = { value: names[name] ?? name, kind: 'PRIMARY' as const }
  const second = alias[name] ? [{ ...alias[name], kind: 'ALIAS' as const }] : []
  return { ref: ref(name), names: [first, ...second], marking: marking[name] }
}

const propositions = (ref: Name): ClaimSeed['proposition'][] => [
  { subject: ref('a0'), predicate: 'SUPPORTS', object: ref('a1') },
  { subject: ref('a0'), predicate: 'ALLIED_WITH', object: ref('a1') },
  { subject: ref('a1'), predicate: 'ALLIED_WITH', object: ref('a0') },
  { subject: ref('a1'), predicate: 'PARTICIPATED_IN', object: ref('i0'), role: 'PERPETRATOR' },
  { subject: ref('a1'), predicate: 'SEEKS', value: { key: 'calm', text: { en: 'calm' } } },
]

/** A claim names only what there is: what it says of the rest shows when that is there again, and the claim is written anew. */
function claimSeed(claim: string, world: World, ref: Name): ClaimSeed {
  const { that, derivedFrom, takesBack, as, document, cites, against, place, quote, ...said } = world.said[claim]!
  const others = there(world, derivedFrom).filter((other) => other !== claim)
  const supersedes = takesBack !== null && takesBack < claim && as !== 'RECORD_CORRECTED' ? [takesBack] : []
  return {
    polarity: said.polarity,
    attribution: said.attribution,
    modality: 'STATED',
    ref: ref(claim),
    proposition: propositions(ref)[that]!,
    claimant: ref(said.claimant),
    ...(document !== null && isThere(world, document) && { document: ref(document), quote: quoteOf(quote) }),
    cites: there(world, cites).map(ref),
    derivedFrom: others.map((other) => ({ claim: ref(other), how: 'REPEATS' })),
    against: there(world, against).map(ref),
    place: optional(place, ref),
    supersedes: there(world, supersedes).map(ref),
    supersession: as,
    ...(that % 2 === 0 && { record: rowOf(claim, world) }),
    marking: world.marking[claim],
  }
}

const quoteOf = (quote: number | null) => (quote === null ? undefined : { ...alikeQuotes[quote]!, translation: {} })

function assessmentSeed(name: keyof typeof assessed, world: World, ref: Name): Content['assessments'][number] {
  const { rank, by, at } = world.judged[name] ?? { rank: 1, by: 'one', at: '2021-03-01T00:00:00Z' }
  const of = assessed[name]
  return {
    ref: ref(name),
    of: ref(of),
    ...(of === 's0'
      ? { scale: 'SOURCE_RELIABILITY', value: sourceReliability.values[rank]! }
      : { scale: 'INFORMATION_CREDIBILITY', value: informationCredibility.values[rank]! }),
    by,
    at,
    marking: world.marking[name],
  }
}

const kinds = { p: 'places', a: 'actors', s: 'sources', d: 'documents', i: 'incidents' } as const

/** All that the claims name and that the other data set defines. */
function externalRefs(claims: readonly ClaimSeed[]): ExternalRef[] {
  const named = claims.flatMap(({ proposition, claimant, document, cites = [], against = [], place }) => [
    proposition.subject,
    proposition.object,
    claimant,
    document,
    ...cites,
    ...against,
    place,
  ])
  return [...new Set(named.filter((ref) => ref !== undefined))].map((ref) => ({
    ref,
    kinds: [kinds[ref.split('-')[1]![0] as keyof typeof kinds]],
    file: 'claims.yaml',
    line: 1,
    column: 1,
    path: '',
  }))
}
