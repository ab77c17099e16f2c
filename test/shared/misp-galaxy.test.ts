import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mispGalaxy } from '../../src/import/formats/misp-galaxy/misp-galaxy.importer.ts'
import { sharedFile } from '../../src/import/formats/testing/shared-data.ts'
import { type AskFor, serveImport } from '../support/serve-import.ts'
import { testDatabase } from '../support/test-database.ts'

interface Cluster {
  readonly uuid: string
  readonly value: string
  readonly meta?: { readonly synonyms?: readonly string[]; readonly 'cfr-suspected-state-sponsor'?: string }
}

const file = sharedFile(process.env, 'misp/clusters_threat-actor.json')
const galaxy = file.isAbsent ? { values: [] } : JSON.parse(readFileSync(file.path, 'utf8'))
const all = galaxy.values as readonly Cluster[]
const sponsorOf = ({ meta }: Cluster) => meta?.['cfr-suspected-state-sponsor']
const sharedNames = namesOfSeveral(all.map((cluster) => [cluster.uuid, namesOf(cluster)]))
const sharing = new Set([...sharedNames.values()].flat())
const clusters = all.filter((cluster) => sponsorOf(cluster) !== undefined || sharing.has(cluster.uuid))

describe.skipIf(file.isAbsent)('threat actors (skipped where ISNAD_SHARED is absent)', () => {
  const database = testDatabase()
  let ask: AskFor

  beforeAll(async () => {
    const content = JSON.stringify({ ...galaxy, values: clusters })
    ask = await serveImport(database, { importer: mispGalaxy, name: 'clusters.json', content })
  })
  afterAll(() => database.close())

  it('stay apart where one name stands for two of them', async () => {
    const { actors } = await ask(`{
      actors(filter: { identifierScheme: "misp" }, first: 200) { totalCount nodes { ...Actor names { value } } }
    } ${actorFragment}`)
    expect(actors.nodes).toHaveLength(actors.totalCount)
    const told = actors.nodes.map((actor: Actor & { names: { value: string }[] }): [string, string[]] => [
      mispId(actor),
      actor.names.map(({ value }) => value),
    ])
    expect(sharedNames.size).toBeGreaterThan(20)
    expect(namesOfSeveral(told)).toEqual(sharedNames)
  })

  it('are all found by a name that they share', async () => {
    const query = `query ($name: String!) {
      search(text: $name, types: [ACTOR], first: 200) { nodes { by node { ... on Actor { ...Actor } } } }
    } ${actorFragment}`
    for (const [name, uuids] of sharedNames) {
      const { search } = await ask(query, { name })
      const hits: { by: string; node: Actor }[] = search.nodes
      const found = hits.filter(({ by }) => ['EXACT', 'NORMALISED'].includes(by)).map(({ node }) => mispId(node))
      expect({ name, found }).toEqual({ name, found: expect.arrayContaining(uuids) })
    }
  })

  it('that a state is suspected to sponsor are told with that state, and nobody where it is unknown', async () => {
    const { propositions } = await ask(`{
      propositions(filter: { predicates: [SUPPORTS], modalities: [SUSPECTED] }, first: 200) {
        totalCount
        nodes { subject { ...Actor } object { ...Actor } origins { min } }
      }
    } ${actorFragment}`)
    expect(propositions.nodes).toHaveLength(propositions.totalCount)
    const told = propositions.nodes.map(({ subject, object }: { subject: Actor; object: Actor }) => [
      mispId(object),
      mispId(subject),
    ])
    const sponsored = clusters.filter((cluster) => ![undefined, 'Unknown'].includes(sponsorOf(cluster)))
    const byUuid = new Map(sponsored.map((cluster) => [cluster.uuid, sponsorOf(cluster)!]))
    expect(told.map(([uuid]: [string]) => uuid).sort()).toEqual([...byUuid.keys()].sort())
    for (const [uuid, state] of told)
      expect([byUuid.get(uuid), state]).toEqual([expect.stringMatching(states[state]!), state])
  })

  it('are said to be sponsored by suspicion only', async () => {
    const { stated } = await ask(`{
      stated: propositions(filter: { predicates: [SUPPORTS] }, onlyBy: { modalities: [STATED, ALLEGED, ASSESSED] }) { totalCount }
    }`)
    expect(stated.totalCount).toBe(0)
  })
})

interface Actor {
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[]
}

const actorFragment = 'fragment Actor on Entity { identifiers { scheme value } }'
const mispId = ({ identifiers }: Actor) => identifiers.find(({ scheme }) => scheme === 'misp')!.value

function namesOf({ value, meta }: Cluster): string[] {
  return [value, ...(meta?.synonyms ?? [])]
}

/** The names that several have, without regard to case, each with those who have it. */
function namesOfSeveral(named: readonly (readonly [string, readonly string[]])[]): Map<string, string[]> {
  const bearers = new Map<string, Set<string>>()
  for (const [id, names] of named) {
    for (const name of names.map((name) => name.trim().toLowerCase())) {
      bearers.set(name, (bearers.get(name) ?? new Set()).add(id))
    }
  }
  const several = [...bearers].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, [...ids].sort()] as const)
  return new Map(several.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** How the file spells the states. */
const states: Record<string, RegExp> = {
  'state-ae': /^United Arab Emirates$/,
  'state-by': /^Belarus$/,
  'state-cn': /China$/,
  'state-es': /^Spain$/,
  'state-fr': /^France$/,
  'state-il': /^Israel$/,
  'state-in': /^India$/,
  'state-ir': /^Iran/,
  'state-kp': /^Korea \(Democratic/,
  'state-kr': /^Korea \(Republic/,
  'state-lb': /^Lebanon$/,
  'state-pk': /^Pakistan$/,
  'state-ps': /^Palestine$/,
  'state-ru': /^Russian Federation$/,
  'state-us': /^(?:United States|US)$/,
  'state-vn': /^Vietnam$/,
}
