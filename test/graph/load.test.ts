import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { dumpGraph } from '../support/dump-graph.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { sampleSeed } from '../support/sample-seed.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { testDatabase } from '../support/test-database.ts'

let database: Database

beforeAll(() => {
  database = testDatabase()
})
beforeEach(() => emptyGraph(database))
afterAll(() => database.close())

const load = (said: SeedContent) => loadDataset(database, seedOf(said))
const changes = async () => (await read('MATCH (c:Change) RETURN c.kind AS kind')).map(({ kind }) => kind as string)
const read = (text: string, params = {}) => database.read({ name: 'test', text, params })

/** The versions of a claim, earliest first. */
const versions = (slug: string) =>
  read(
    `MATCH (c:Claim {slug: $slug}) RETURN c.id AS id, c.recordedAt AS recordedAt, c.withdrawnAt AS withdrawnAt, c.revisions AS revisions, c.revisionReasons AS revisionReasons,
       c.modality AS modality, c.level AS level, [(c)-[s:SUPERSEDES]->(e) | [s.reason, e.id]] AS supersedes
     ORDER BY c.recordedAt`,
    { slug },
  )
const never = 253402300799999

/** The sample with one claim otherwise. */
function withClaim(ref: string, change: object): SeedContent {
  const said = sampleSeed()
  return { ...said, claims: said.claims!.map((claim) => (claim.ref === ref ? { ...claim, ...change } : claim)) }
}

const withoutClaims = (...refs: string[]): SeedContent => {
  const said = sampleSeed()
  return {
    ...said,
    claims: said.claims!.filter(({ ref }) => !refs.includes(ref)),
    assessments: said.assessments!.filter(({ of }) => !refs.includes(of)),
  }
}

describe('loading', () => {
  it('gives a graph that the audit finds sound', async () => {
    const result = await load(sampleSeed())
    expect(result).toEqual({ unchanged: false, entities: 12, claims: 8, withdrawals: 0 })
    expect(await audit(database)).toEqual([])
  })

  it('changes nothing when it is done again', async () => {
    await load(sampleSeed())
    const before = await dumpGraph(database)
    const count = (await changes()).length
    expect((await load(sampleSeed())).unchanged).toBe(true)
    expect(await dumpGraph(database)).toEqual(before)
    expect(await changes()).toHaveLength(count)
  })

  it('records one change for each claim and entity', async () => {
    await load(sampleSeed())
    const kinds = await changes()
    const count = (kind: string) => kinds.filter((other) => other === kind).length
    expect([count('ENTITY_CREATED'), count('CLAIM_ADDED'), count('DATASET_LOADED')]).toEqual([12, 8, 1])
  })

  it('walks a symmetric proposition both ways, and a directed one from subject to object', async () => {
    await load(sampleSeed())
    const links = await read(
      "MATCH (a)-[l:LINK]->(b) RETURN l.predicate AS predicate, split(a.orderKey, '\t')[0] AS from, split(b.orderKey, '\t')[0] AS to ORDER BY predicate, from",
    )
    expect(links).toEqual([
      { predicate: 'LINKED_TO', from: 'blue army', to: 'red army' },
      { predicate: 'LINKED_TO', from: 'red army', to: 'blue army' },
      { predicate: 'SUPPORTS', from: 'green band', to: 'red army' },
    ])
  })

  it('follows a citation of a document to claims of the same proposition, and one of a claim to all', async () => {
    await load(sampleSeed())
    const steps = await read(
      'MATCH (a)-[r:RESTS_ON]->(b) RETURN a.slug AS later, r.via AS via, b.slug AS earlier, r.sameProposition AS same ORDER BY later',
    )
    expect(steps).toEqual([
      { later: 't:headline', via: 'DERIVED_FROM', earlier: 't:green-helps-red', same: true },
      { later: 't:tied', via: 'CLAIM_CITES', earlier: 't:red-did-it', same: false },
      { later: 't:voices-say-red-did-it', via: 'DOCUMENT_CITES', earlier: 't:red-did-it', same: true },
    ])
  })

  it('stores hostile words as they are', async () => {
    const hostile = '"`}) DETACH DELETE n // \\u0027\' \u202Eعكس {$id} \u0000'.replace('\u0000', '')
    const said = sampleSeed()
    said.actors![1] = { ...said.actors![1]!, names: [{ value: hostile, kind: 'PRIMARY' }] }
    await load(said)
    expect(await read('MATCH (n:Name {value: $hostile}) RETURN n.value AS value', { hostile })).toEqual([
      { value: hostile },
    ])
    expect(await audit(database)).toEqual([])
  })
})

describe('loading a changed data set', () => {
  it('corrects a changed claim: the old version closes at the moment at which the new one is recorded', async () => {
    await load(sampleSeed())
    await load(withClaim('t:green-helps-red', { modality: 'ALLEGED' }))
    const [old, corrected] = await versions('t:green-helps-red')
    expect(old).toMatchObject({ withdrawnAt: corrected!.recordedAt, revisions: null, modality: 'STATED' })
    expect(corrected).toMatchObject({ withdrawnAt: never, supersedes: [['RECORD_CORRECTED', old!.id]] })
    expect(await versions('t:headline')).toHaveLength(1)
    expect(await audit(database)).toEqual([])
  })

  it('lets whoever relays a claim relay its correction', async () => {
    await load(sampleSeed())
    await load(withClaim('t:green-helps-red', { modality: 'ALLEGED' }))
    const rows = await read(
      'MATCH (:Claim {slug: $slug})-[:RESTS_ON]->(e:Claim {withdrawnAt: $never}) RETURN e.modality AS modality',
      { slug: 't:headline', never },
    )
    expect(rows).toEqual([{ modality: 'ALLEGED' }])
  })

  it('keeps in the record what a claimant has revised, and keeps relays on what was said before', async () => {
    await load(sampleSeed())
    await load(withClaim('t:green-helps-red', { modality: 'SUSPECTED', supersession: 'CLAIMANT_REVISED' }))
    const [first, second] = await versions('t:green-helps-red')
    expect(first).toMatchObject({
      withdrawnAt: never,
      revisions: [0, second!.recordedAt, never],
      revisionReasons: ['CLAIMANT_REVISED'],
    })
    expect(second).toMatchObject({ withdrawnAt: never, revisions: null, supersedes: [['CLAIMANT_REVISED', first!.id]] })
    const relayed = await read('MATCH (:Claim {slug: $slug})-[:DERIVED_FROM]->(e) RETURN e.id AS id', {
      slug: 't:headline',
    })
    expect(relayed).toEqual([{ id: first!.id }])
    expect(await audit(database)).toEqual([])
  })

  it('lets the correction of a revision go on revising what came before', async () => {
    await load(sampleSeed())
    await load(withClaim('t:green-helps-red', { modality: 'SUSPECTED', supersession: 'CLAIMANT_REVISED' }))
    await load(withClaim('t:green-helps-red', { modality: 'SPECULATED' }))
    const [first, second, third] = await versions('t:green-helps-red')
    expect(second!.withdrawnAt).toBe(third!.recordedAt)
    expect(third!.supersedes).toEqual(
      expect.arrayContaining([
        ['RECORD_CORRECTED', second!.id],
        ['CLAIMANT_REVISED', first!.id],
      ]),
    )
    expect(first!.revisions).toEqual([0, third!.recordedAt, never, 0, second!.recordedAt, third!.recordedAt])
    expect(await audit(database)).toEqual([])
  })

  it('hides with a marking what a revision takes back', async () => {
    await load(sampleSeed())
    const revised = { modality: 'SUSPECTED', supersession: 'CLAIMANT_REVISED' }
    await load(withClaim('t:green-helps-red', revised))
    await load(withClaim('t:green-helps-red', { ...revised, marking: 'RED' }))
    const [first, second] = await versions('t:green-helps-red')
    const levels = [second!.level, (first!.revisions as number[])[0]]
    const [{ edges }] = (await read(
      'MATCH ()-[edge:ALLEGED {claimId: $id}]->() RETURN collect(edge.revisions) AS edges',
      { id: first!.id },
    )) as [{ edges: unknown }]
    expect([levels, edges]).toEqual([[4, 4], [first!.revisions]])
    expect(await audit(database)).toEqual([])
  })

  it('lets one claim take back another, in whatever order they come', async () => {
    const said = withClaim('t:green-denies', { supersedes: ['t:wants'], supersession: 'CLAIMANT_RETRACTED' })
    await load(said)
    const [taken] = await versions('t:wants')
    expect(taken).toMatchObject({ revisionReasons: ['CLAIMANT_RETRACTED'], withdrawnAt: never })
    expect(await audit(database)).toEqual([])
  })

  it('withdraws a claim that is gone, with all its versions, and keeps what it said', async () => {
    await load(sampleSeed())
    await load(withClaim('t:wants', { modality: 'SUSPECTED', supersession: 'CLAIMANT_REVISED' }))
    expect((await load(withoutClaims('t:wants'))).withdrawals).toBe(1)
    const gone = await versions('t:wants')
    expect(gone.map(({ withdrawnAt }) => withdrawnAt === never)).toEqual([false, false])
    expect(await changes()).toContain('CLAIM_WITHDRAWN')
    expect(await audit(database)).toEqual([])
  })

  it('records anew a claim that comes back, so that the record goes on saying when it was gone', async () => {
    await load(sampleSeed())
    await load(withoutClaims('t:green-helps-red', 't:headline', 't:green-denies'))
    await load(sampleSeed())
    const [first, second] = await versions('t:green-helps-red')
    expect(first!.withdrawnAt).toBeLessThan(second!.recordedAt as number)
    expect(second).toMatchObject({ withdrawnAt: never, supersedes: [] })
    const lineage = await read('MATCH (:Claim {slug: $slug, withdrawnAt: $never})-[:RESTS_ON]->(e) RETURN e.id AS id', {
      slug: 't:headline',
      never,
    })
    expect(lineage).toEqual([{ id: second!.id }])
    expect(await audit(database)).toEqual([])
  })

  it('replaces names and references, and closes what says who owns a source', async () => {
    await load(sampleSeed())
    const said = sampleSeed()
    said.sources![1] = {
      ref: 't:red-voice',
      names: [{ value: 'Red Channel', kind: 'PRIMARY' }],
      sourceKind: 'SOCIAL_CHANNEL',
      owner: 't:blue',
    }
    said.places![1] = { ...said.places![1]!, within: undefined }
    await load(said)
    const owners = await read(
      "MATCH (s:Source {sourceKind: 'SOCIAL_CHANNEL'})-[o:OWNED_BY|BODY]->(a) RETURN type(o) AS type, split(a.orderKey, '\t')[0] AS name, o.withdrawnAt = $never AS open ORDER BY type, name",
      { never },
    )
    expect(owners).toEqual([
      { type: 'BODY', name: 'red army', open: false },
      { type: 'OWNED_BY', name: 'blue army', open: true },
      { type: 'OWNED_BY', name: 'red army', open: false },
    ])
    expect(await read('MATCH (:Place)-[w:WITHIN]->() RETURN w')).toEqual([])
    expect(await audit(database)).toEqual([])
  })

  it('removes what it no longer defines unless something names it', async () => {
    await load(sampleSeed())
    const said = withoutClaims('t:wants', 't:green-helps-red', 't:headline', 't:green-denies')
    await load({ ...said, actors: said.actors!.filter(({ ref }) => ref !== 't:green') })
    expect(await read("MATCH (i:Identifier {value: 'green'})<--(a:Actor) RETURN count(a) AS n")).toEqual([{ n: 1 }])
    await emptyGraph(database)
    await load(said)
    await load({ ...said, actors: said.actors!.filter(({ ref }) => ref !== 't:green') })
    expect(await read("MATCH (i:Identifier {value: 'green'}) RETURN i")).toEqual([])
    expect(await changes()).toContain('ENTITY_REMOVED')
    expect(await audit(database)).toEqual([])
  })
})

describe('loading another release', () => {
  const released = (version: string, said: SeedContent): SeedContent => ({
    ...said,
    dataset: { ...said.dataset, version },
  })

  it('supersedes what it changes as a release does, and what its claimant changes as its claimant', async () => {
    await load(released('1', sampleSeed()))
    await load(released('2', withClaim('t:green-helps-red', { modality: 'ALLEGED' })))
    const [old, now] = await versions('t:green-helps-red')
    expect(now).toMatchObject({ supersedes: [['DATASET_RELEASE', old!.id]] })
    expect(old).toMatchObject({ withdrawnAt: now!.recordedAt })
    const revised = { modality: 'SUSPECTED', supersession: 'CLAIMANT_REVISED' }
    await load(released('3', withClaim('t:green-helps-red', revised)))
    expect((await versions('t:green-helps-red'))[2]!.supersedes).toEqual([['CLAIMANT_REVISED', now!.id]])
    expect(await audit(database)).toEqual([])
  })

  it('changes nothing of a claim that says the same from another row, and tells both rows, each in its time', async () => {
    await load(released('1', sampleSeed()))
    const row = { file: 'support-2.csv', row: 4, release: '2', fields: [['year', '2020'] as [string, string]] }
    await load(released('2', withClaim('t:tied', { record: row })))
    expect(await versions('t:tied')).toHaveLength(1)
    const rows = await read(
      'MATCH (:Claim {slug: $slug})-[r:READ_FROM]->(s) RETURN s.row AS row, r.withdrawnAt = $never AS open ORDER BY row',
      { slug: 't:tied', never },
    )
    expect(rows).toEqual([
      { row: 3, open: false },
      { row: 4, open: true },
    ])
    expect(await changes()).toContain('CLAIM_READ_ANEW')
    expect(await audit(database)).toEqual([])
  })

  it('withdraws what was looked for in vain and no more is, and keeps what it said', async () => {
    await load(released('1', sampleSeed()))
    await load(released('2', { ...sampleSeed(), coverage: [] }))
    const rows = await read('MATCH (c:Coverage) RETURN c.withdrawnAt < $never AS gone', { never })
    expect(rows).toEqual([{ gone: true }])
    expect(await changes()).toContain('COVERAGE_WITHDRAWN')
    expect(await audit(database)).toEqual([])
  })
})

describe('marking', () => {
  const levels = (slug: string) =>
    read(
      `MATCH (c:Claim {slug: $slug})-[:STATES]->(p) OPTIONAL MATCH ()-[a:ALLEGED {claimId: c.id}]->() OPTIONAL MATCH ()-[l:LINK {propositionId: p.id}]->()
       RETURN c.level AS claim, p.level AS proposition, a.level AS alleged, l.level AS link`,
      { slug },
    )

  it('reaches from an entity to whatever names it, and back', async () => {
    await load(sampleSeed())
    const said = sampleSeed()
    said.actors![2] = { ...said.actors![2]!, marking: 'RED' }
    await load(said)
    expect(await levels('t:green-helps-red')).toEqual([{ claim: 4, proposition: 4, alleged: 4, link: 4 }])
    expect(await audit(database)).toEqual([])
    await load(sampleSeed())
    expect(await levels('t:green-helps-red')).toEqual([{ claim: 0, proposition: 0, alleged: 0, link: 0 }])
    expect(await audit(database)).toEqual([])
  })

  it('reaches from a source to its documents and their claims', async () => {
    await load(sampleSeed())
    const said = sampleSeed()
    said.sources![0] = { ...said.sources![0]!, marking: 'AMBER' }
    await load(said)
    const rows = await read('MATCH (c:Claim) WHERE c.level < 2 RETURN c.slug AS slug')
    expect(rows).toEqual([{ slug: 't:red-did-it' }])
    expect(await audit(database)).toEqual([])
  })

  it('of a data set reaches all its claims', async () => {
    await load(sampleSeed())
    const said = sampleSeed()
    await load({ ...said, dataset: { ...said.dataset, marking: 'GREEN' } })
    expect(await read('MATCH (c:Claim) RETURN DISTINCT c.level AS level')).toEqual([{ level: 1 }])
    expect(await audit(database)).toEqual([])
  })

  it('of a claim is no new version; it raises the versions before and never lowers them', async () => {
    await load(withClaim('t:wants', { marking: 'AMBER' }))
    await load(withClaim('t:wants', { marking: 'GREEN', modality: 'SUSPECTED' }))
    expect((await versions('t:wants')).map(({ level }) => level)).toEqual([2, 1])
    await load(withClaim('t:wants', { marking: 'RED', modality: 'SUSPECTED' }))
    expect((await versions('t:wants')).map(({ level }) => level)).toEqual([4, 4])
    await load(withClaim('t:wants', { marking: 'CLEAR', modality: 'SUSPECTED' }))
    expect((await versions('t:wants')).map(({ level }) => level)).toEqual([4, 0])
    expect(await audit(database)).toEqual([])
  })

  it('of a revision leaves alone what the claimant said before', async () => {
    await load(sampleSeed())
    await load(withClaim('t:wants', { marking: 'RED', modality: 'SUSPECTED', supersession: 'CLAIMANT_REVISED' }))
    expect((await versions('t:wants')).map(({ level }) => level)).toEqual([0, 4])
    expect(await audit(database)).toEqual([])
  })

  it('lists an entity under the first name of the lowest level', async () => {
    const said = sampleSeed()
    said.actors![1] = {
      ...said.actors![1]!,
      names: [
        { value: 'Code Name', kind: 'PRIMARY', marking: 'RED' },
        { value: 'Blue Forces', kind: 'ALIAS', marking: 'GREEN' },
      ],
    }
    await load(said)
    const rows = await read(
      "MATCH (a:Actor)-[:IDENTIFIED_BY]->({value: 'blue'}) RETURN a.level AS level, split(a.orderKey, '\t')[0] AS key",
    )
    expect(rows).toEqual([{ level: 1, key: 'blue forces' }])
  })
})
