import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { packageRoot } from '../../src/lib/package-root.ts'
import type { Ask } from '../support/serve.ts'
import { serveSeeds } from '../support/serve-seeds.ts'
import { testDatabase } from '../support/test-database.ts'

const database = testDatabase()
let ask: Ask

beforeAll(async () => {
  ask = await serveSeeds(database, [join(packageRoot, 'seeds', 'sy24-deir-ez-zor')])
})
afterAll(() => database.close())

async function data(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
  const answer = await ask(query, variables, headers)
  expect(answer.errors).toEqual([])
  return answer.data
}

describe('each row of the article', () => {
  const claimQuery = `query Row($ref: Ref!) {
    claim(ref: $ref) {
      proposition { text }
      claimant { name }
      attribution
      modality
      likelihood
      reportingVerb
      quote { text locator }
      supportTypes
      incidentType
      claimMode
      against { name }
      place { name }
      document { title }
      heldDuring { verbatim edtf earliest latest }
      casualties { outcome low high quantifier partyScope party { name } partyVerbatim partyLikelihood }
      relations(types: [EVIDENCE_FOR]) { from { proposition { text } } to { proposition { text } } }
    }
  }`
  const sources = { claimant: { name: 'Local sources of SY24' }, attribution: 'ANONYMOUS', modality: 'STATED' }
  const outlet = { claimant: { name: 'SY24' }, attribution: 'UNATTRIBUTED', modality: 'STATED' }
  const isis = { claimant: { name: 'ISIS' }, attribution: 'FIRST_HAND', modality: 'STATED' }
  const diwani = { claimant: { name: 'Munzir Diwani' }, attribution: 'FIRST_HAND', modality: 'STATED' }
  const says = (text: string) => ({ proposition: { text } })
  const words = (verbatim: string) => ({ heldDuring: { verbatim, edtf: null, earliest: null, latest: null } })
  const lawlessness = 'lasting lawlessness in the areas that the SDF controls, so as to regain them'
  const rows: [row: number, slug: string, expected: object][] = [
    [
      1,
      'local-sources-husayn-raid-occurred',
      { ...sources, incidentType: 'RAID', place: { name: 'Al-Husayn desert' } },
    ],
    [1, 'local-sources-husayn-raid-occurred', words('في ساعة متأخرة من مساء يوم أمس')],
    [2, 'sy24-husayn-raid-toll', outlet],
    [2, 'sy24-isis-target-of-husayn-raid', { ...outlet, modality: 'ASSESSED', likelihood: 'LIKELY' }],
    [2, 'sy24-isis-target-of-husayn-raid', { reportingVerb: 'يرجح' }],
    [3, 'local-sources-sdf-asked-for-support', sources],
    [3, 'local-sources-coalition-responded-to-husayn-raid', sources],
    [3, 'local-sources-coalition-supports-sdf', says('that International Coalition supports Syrian Democratic Forces')],
    [4, 'sy24-isis-carried-out-dhiban-attack', outlet],
    [4, 'sy24-dhiban-attack-occurred', { ...outlet, ...words('السبت الماضي'), place: { name: 'Dhiban' } }],
    [5, 'isis-carried-out-dhiban-attack', { ...isis, claimMode: 'STATEMENT_ON_OWN_OUTLET' }],
    [6, 'isis-carried-out-dhiban-convoy-bombing', { ...isis, claimMode: 'STATEMENT_ON_OWN_OUTLET' }],
    [6, 'isis-dhiban-convoy-bombing-occurred', { ...isis, incidentType: 'IED' }],
    [7, 'sy24-dhiban-agreement-occurred', { ...outlet, incidentType: 'AGREEMENT' }],
    [7, 'sy24-dhiban-agreement-stipulates-sdf-points', { ...outlet, place: { name: 'Euphrates' } }],
    [8, 'diwani-militias-support-isis', { ...diwani, ...says('that Iranian militias support ISIS') }],
    [
      8,
      'diwani-militias-seek-destabilisation',
      { ...diwani, quote: { text: 'زعزعة الاستقرار هناك', locator: 'paragraph 9' } },
    ],
    [9, 'diwani-government-seeks-lawlessness', { ...diwani, ...says(`that Government of Syria seeks ${lawlessness}`) }],
    [9, 'diwani-iran-seeks-lawlessness', { ...diwani, ...says(`that Iran seeks ${lawlessness}`) }],
    [10, 'diwani-isis-linked-to-iran', { ...diwani, ...says('that ISIS is linked to Iran') }],
    [10, 'diwani-isis-linked-to-government', { ...diwani, ...says('that ISIS is linked to Government of Syria') }],
    [11, 'diwani-government-gave-isis-air-support', { ...diwani, ...words('سابقاً'), supportTypes: ['AIR_SUPPORT'] }],
    [
      12,
      'sy24-headline-militias-support-isis',
      { ...outlet, quote: { text: 'والميليشيات تدعم التنظيم!', locator: 'headline' } },
    ],
    [13, 'sy24-isis-attacks-have-grown', { ...outlet, place: { name: 'North-east Syria' } }],
    [14, 'sy24-shuhayl-attack-occurred', { ...outlet, ...words('قبل عدة أيام') }],
    [15, 'sy24-isis-attacks-sdf', { ...outlet, ...says('that ISIS attacks Syrian Democratic Forces') }],
  ]

  it.each(rows)('row %i: %s', async (_, slug, expected) => {
    expect((await data(claimQuery, { ref: `isnad:claim-${slug}` })).claim).toMatchObject(expected)
  })

  const killed = (low: number, high: number | null) => ({ outcome: 'KILLED', low, high })
  const wounded = (low: number, high: number | null) => ({ outcome: 'WOUNDED', low, high })
  it.each([
    [
      'sy24-husayn-raid-toll',
      [{ ...killed(6, 6), quantifier: 'EXACT', partyScope: 'UNKNOWN', party: null, partyLikelihood: 'LIKELY' }],
    ],
    [
      'isis-dhiban-attack-toll',
      [{ ...killed(1, 1), quantifier: 'EXACT', party: { name: 'Syrian Democratic Forces' } }, wounded(2, null)],
    ],
    ['isis-dhiban-convoy-bombing-toll', [{ ...wounded(3, null), quantifier: 'PLURAL_UNKNOWN', partyScope: 'PARTY' }]],
    ['sy24-shuhayl-attack-toll', [killed(3, null), wounded(2, null)]],
  ])('the toll %s keeps its bounds', async (slug, casualties) => {
    expect((await data(claimQuery, { ref: `isnad:claim-${slug}` })).claim.casualties).toMatchObject(casualties)
  })

  it('gives the air support as one claim against two, and as evidence for the ties', async () => {
    const { claim } = await data(claimQuery, { ref: 'isnad:claim-diwani-government-gave-isis-air-support' })
    expect(names(claim.against)).toEqual(['Free Syrian Army', 'Syrian opposition factions'])
    const shown = claim.relations.map(({ to }: { to: { proposition: { text: string } } }) => to.proposition.text)
    expect(shown.sort()).toEqual(['that ISIS is linked to Government of Syria', 'that ISIS is linked to Iran'])
  })
})

describe('who is alleged to support ISIS', () => {
  const supporters = `query Supporters($lens: Lens) {
    actor(ref: "isnad:isis", lens: $lens) {
      allegedSupporters {
        totalCount
        nodes {
          from { name }
          status
          claimCount
          supportTypes
          origins { min max origins { claimants { name } traced claims { claimant { name } } } }
          claims { nodes { claimant { name } against { name } lineage { complete steps { how to { claimant { name } } } } } }
        }
      }
    }
  }`

  it('rests on one origin, to which the headline adds none', async () => {
    const { nodes } = (await data(supporters)).actor.allegedSupporters
    const [militias, government] = byName(nodes, ({ from }) => from.name, ['Iranian militias', 'Government of Syria'])
    expect(militias).toMatchObject({ status: 'SINGLE_ORIGIN', claimCount: 2, origins: { min: 1, max: 1 } })
    expect(militias.origins.origins).toMatchObject([{ claimants: [{ name: 'Munzir Diwani' }], traced: true }])
    const [headline] = byName(militias.claims.nodes, ({ claimant }) => claimant.name, ['SY24'])
    expect(headline.lineage.steps).toEqual([{ how: 'REPEATS', to: { claimant: { name: 'Munzir Diwani' } } }])
    expect(government).toMatchObject({ status: 'SINGLE_ORIGIN', claimCount: 1, supportTypes: ['AIR_SUPPORT'] })
  })

  it('is nobody once Diwani is set aside', async () => {
    const { actor } = await data(supporters, { lens: { excludeClaimants: ['isnad:munzir-diwani'] } })
    expect(actor.allegedSupporters).toEqual({ totalCount: 0, nodes: [] })
  })

  it('is not Iran, on any path', async () => {
    const paths = `query Paths($predicates: [Predicate!]!) {
      supportPaths(from: "isnad:iran", to: "isnad:isis", predicates: $predicates) { complete paths { length } }
    }`
    expect((await data(paths, { predicates: ['SUPPORTS'] })).supportPaths).toEqual({ complete: true, paths: [] })
    const tied = (await data(paths, { predicates: ['SUPPORTS', 'LINKED_TO'] })).supportPaths
    expect(tied).toEqual({ complete: true, paths: [{ length: 1 }] })
  })

  it('is set out around ISIS with distances', async () => {
    const { supportNetwork } = await data(
      `{ supportNetwork(of: ["isnad:isis"]) { complete actors { distance actor { name } } links { from { name } to { name } } } }`,
    )
    expect(supportNetwork.complete).toBe(true)
    expect(supportNetwork.actors.map(({ actor, distance }: Named) => `${distance} ${actor!.name}`).sort()).toEqual([
      '0 ISIS',
      '1 Government of Syria',
      '1 Iranian militias',
    ])
    expect(supportNetwork.links).toHaveLength(2)
  })
})

test('without Diwani the propositions of rows 8 to 12 fall, and nothing else', async () => {
  const { dependsOn } = await data(`{ dependsOn(ref: "isnad:munzir-diwani") {
    totalCount nodes { effect proposition { claims { nodes { identifiers { value } } } } before { min max } after { min max } }
  } }`)
  expect(dependsOn.totalCount).toBe(7)
  const falls = { effect: 'FALLS', before: { min: 1, max: 1 }, after: { min: 0, max: 0 } }
  for (const node of dependsOn.nodes) expect(node).toMatchObject(falls)
  const slugs = dependsOn.nodes.flatMap(({ proposition }: { proposition: { claims: Page } }) =>
    proposition.claims.nodes.map(({ identifiers }) => identifiers[0]!.value),
  )
  expect(slugs.sort()).toEqual([
    'claim-diwani-government-gave-isis-air-support',
    'claim-diwani-government-seeks-lawlessness',
    'claim-diwani-iran-seeks-lawlessness',
    'claim-diwani-isis-linked-to-government',
    'claim-diwani-isis-linked-to-iran',
    'claim-diwani-militias-seek-destabilisation',
    'claim-diwani-militias-support-isis',
    'claim-sy24-headline-militias-support-isis',
  ])
})

describe('the incidents', () => {
  const incident = `query Incident($ref: Ref!) {
    incident(ref: $ref) {
      incidentType
      date { verbatim edtf earliest latest }
      place { name ancestors { name } }
      participation { actor { name } role status proposition { origins { min max } statusReason { rule claims { claimant { name } } } } }
      casualties { outcome partyScope party { name } low best high reports { verbatim claim { claimant { name } } } }
      accounts { incidentType origins { min max } claims { claimant { name } } }
    }
  }`

  it('tell the Dhiban attack by ISIS itself and by an unattributed account', async () => {
    const { incident: attack } = await data(incident, { ref: 'isnad:dhiban-attack' })
    expect(attack.date).toEqual({ verbatim: 'السبت الماضي', edtf: null, earliest: null, latest: null })
    expect(names(attack.place.ancestors)).toEqual(
      ['Syria', 'Deir ez-Zor', 'Al-Mayadin district', 'Dhiban subdistrict'].sort(),
    )
    const [by] = attack.participation.filter(({ role }: { role: string }) => role === 'PERPETRATOR')
    expect(by).toMatchObject({ actor: { name: 'ISIS' }, status: 'SINGLE_ORIGIN' })
    expect(by.proposition.origins).toEqual({ min: 1, max: 2 })
    expect(attack.accounts).toMatchObject([{ incidentType: 'ATTACK_ON_POST', origins: { min: 1, max: 2 } }])
    expect(attack.casualties).toMatchObject([
      { outcome: 'KILLED', partyScope: 'PARTY', party: { name: 'Syrian Democratic Forces' }, low: 1, best: 1, high: 1 },
      { outcome: 'WOUNDED', partyScope: 'PARTY', low: 2, best: null, high: null },
    ])
  })

  it('leave the raid untraced, whoever took part', async () => {
    const { incident: raid } = await data(incident, { ref: 'isnad:husayn-raid' })
    const roles = raid.participation.map(({ actor, role, status }: Named) => `${actor!.name} ${role} ${status}`)
    expect(roles.sort()).toEqual([
      'ISIS PARTICIPANT UNTRACED',
      'ISIS TARGET UNTRACED',
      'International Coalition RESPONDER UNTRACED',
      'SDF special forces PERPETRATOR UNTRACED',
      'Syrian Democratic Forces REQUESTER UNTRACED',
    ])
    expect(raid.casualties).toMatchObject([
      { outcome: 'KILLED', partyScope: 'UNKNOWN', party: null, low: 6, best: 6, high: 6 },
    ])
    expect(raid.accounts).toMatchObject([{ incidentType: 'RAID', origins: { min: 1, max: 1 } }])
  })

  it('keep an agreement with its parties and its terms', async () => {
    const { incident: agreement } = await data(incident, { ref: 'isnad:dhiban-agreement' })
    expect(agreement.participation.map(({ actor, role }: Named) => `${actor!.name} ${role}`).sort()).toEqual([
      'Notables of Dhiban PARTY',
      'Syrian Democratic Forces PARTY',
    ])
    const { claims } = await data(
      `{ claims(filter: { predicates: [STIPULATES], subjects: ["isnad:dhiban-agreement"] }) { totalCount nodes { proposition { value arabic: value(lang: "ar") } } } }`,
    )
    expect(claims.totalCount).toBe(2)
    expect(claims.nodes[0].proposition.arabic).toMatch(/\p{Script=Arabic}/u)
  })
})

test('the statement of ISIS was never seen itself, and is known through the article', async () => {
  const { document } = await data(`{ document(ref: "isnad:isis-dhiban-statement") {
    documentKind knownThrough { title citedBy { title } } cites { title }
    source { name body { name } claimsMade { totalCount } }
    claims { totalCount nodes { claimant { name } } }
  } }`)
  expect(document.knownThrough).toMatchObject([{ title: expect.stringContaining('الميليشيات تدعم التنظيم') }])
  expect(document.source).toMatchObject({ name: 'ISIS media channels', body: { name: 'ISIS' } })
  expect(new Set(names(document.claims.nodes.map(({ claimant }: { claimant: object }) => claimant)))).toEqual(
    new Set(['ISIS']),
  )
})

test('what ISIS itself claims are its own words and no other', async () => {
  const { actor, lens } = await data(`{
    actor(ref: "isnad:isis") { claimsMade { totalCount nodes { document { documentKind } } } }
    lens: claims(lens: { claimants: ["isnad:isis-media"] }) { totalCount }
  }`)
  expect(actor.claimsMade.totalCount).toBe(8)
  expect(lens.totalCount).toBe(8)
})

test('"Assad regime" is an alias with its user, and no primary name', async () => {
  const { actor } = await data(`{ actor(ref: "ucdp:118") { name names { value kind usedBy { name } } } }`)
  expect(actor.name).toBe('Government of Syria')
  const [alias] = byName(actor.names as Named[], ({ value }) => value!, ['Assad regime'])
  expect(alias).toEqual({ value: 'Assad regime', kind: 'ALIAS', usedBy: [{ name: 'Munzir Diwani' }] })
})

describe('search', () => {
  const search = `query Search($text: String!, $types: [SearchType!]) {
    search(text: $text, types: $types, first: 3) {
      nodes { matched by node { ... on Actor { name identifiers { scheme value } } ... on Place { name identifiers { scheme value } } } }
    }
  }`
  it.each([
    ['Daesh', 'ACTOR', 'ISIS'],
    ['داعش', 'ACTOR', 'ISIS'],
    ['ISIL', 'ACTOR', 'ISIS'],
    ['islamic state', 'ACTOR', 'ISIS'],
    ['قسد', 'ACTOR', 'Syrian Democratic Forces'],
    ['الشحيل', 'PLACE', 'Al-Shuhayl'],
    ['شحيل', 'PLACE', 'Al-Shuhayl'],
    ['al-Shahil', 'PLACE', 'Al-Shuhayl'],
    ['Ash Shuhayl', 'PLACE', 'Al-Shuhayl'],
    ['Dayr az Zawr', 'PLACE', 'Deir ez-Zor'],
    ['DEIR EZZOR', 'PLACE', 'Deir ez-Zor'],
    ['دَيْر الزّور', 'PLACE', 'Deir ez-Zor'],
    ['Theeban', 'PLACE', 'Dhiban'],
    ['Zeiban', 'PLACE', 'Dhiban'],
    ['Dhiban', 'PLACE', 'Dhiban'],
    ['ذيبان', 'PLACE', 'Dhiban'],
  ])('%s finds, among %ss, %s first', async (text, type, name) => {
    const { search: hits } = await data(search, { text, types: [type] })
    expect(hits.nodes[0]?.node.name).toBe(name)
  })

  it('tells why it matched', async () => {
    const { search: hits } = await data(search, { text: 'daesh', types: ['ACTOR'] })
    expect(hits.nodes[0]).toMatchObject({ matched: 'Daesh', by: 'NORMALISED' })
    const exact = (await data(search, { text: 'Daesh', types: ['ACTOR'] })).search.nodes[0]
    expect(exact).toMatchObject({ matched: 'Daesh', by: 'EXACT' })
  })
})

test('names and texts come in the language that the request prefers', async () => {
  const query = `{ actor(ref: "isnad:iranian-militias") { name english: name(lang: "en") allegedlySupports { nodes { proposition { text english: text(lang: "en") } } } } }`
  const { actor } = await data(query, {}, { 'accept-language': 'ar-SY, en;q=0.5' })
  expect(actor).toMatchObject({ name: 'الميليشيات الإيرانية', english: 'Iranian militias' })
  const [{ proposition }] = actor.allegedlySupports.nodes
  expect(proposition).toEqual({
    text: 'قيام الميليشيات الإيرانية بدعم تنظيم الدولة الإسلامية',
    english: 'that Iranian militias support ISIS',
  })
})

test('what is said of one place only leaves out propositions of which a claim names no place', async () => {
  const query = `query Only($place: Ref!) { propositions(onlyBy: { places: [$place] }, first: 100) { nodes { claims { nodes { place { name } } } } } }`
  const { propositions } = await data(query, { place: 'isnad:dhiban' })
  const places = propositions.nodes.flatMap(({ claims }: { claims: { nodes: { place: Named | null }[] } }) =>
    claims.nodes.map(({ place }) => place?.name),
  )
  expect(new Set(places)).toEqual(new Set(['Dhiban']))
})

interface Named {
  readonly name?: string
  readonly value?: string
  readonly actor?: { readonly name: string }
  readonly role?: string
  readonly status?: string
  readonly distance?: number
}

interface Page {
  readonly nodes: readonly { readonly identifiers: readonly { readonly value: string }[] }[]
}

const names = (nodes: readonly Named[]): string[] => nodes.map(({ name }) => name!).sort()

/** The members of those names, in that order. */
// biome-ignore lint/suspicious/noExplicitAny: what is picked is as various as the answers.
function byName<T = any>(nodes: readonly T[], nameOf: (node: T) => string, wanted: readonly string[]): any[] {
  return wanted.map((name) => nodes.find((node) => nameOf(node) === name))
}
