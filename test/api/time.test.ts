import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { type Ask, serve } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-moments-'))
const database = testDatabase()
let ask: Ask

const first = '2020-01-01T00:00:00.000Z'
const second = '2020-02-01T00:00:00.000Z'
const third = '2020-03-01T00:00:00.000Z'
const justBefore = (moment: string) => new Date(Date.parse(moment) - 1).toISOString()

beforeAll(async () => {
  await emptyGraph(database)
  cpSync(join(packageRoot, 'test/fixtures/seeds/moments'), folder, { recursive: true })
  await loadAt(first)
  rewrite('corrected', (claim) => claim.replace('WEAPONS', 'FUNDING'))
  const withdrawn = rewrite('withdrawn', () => '')
  rewrite('retracted', (claim) => `${claim}  polarity: DENIED\n  supersession: CLAIMANT_RETRACTED\n`)
  rewrite('revised', (claim) => `${claim.replace('STATED', 'SUSPECTED')}  supersession: CLAIMANT_REVISED\n`)
  await loadAt(second)
  writeFileSync(claimsFile, `${readFileSync(claimsFile, 'utf8')}\n${withdrawn}`)
  await loadAt(third)
  ask = await serve(database)
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const claimsFile = join(folder, 'claims.yaml')
const loadAt = (moment: string) => loadSeed(database, folder, { now: Date.parse(moment) })

/** Replaces a claim of the copy, and gives it as it was. */
function rewrite(slug: string, change: (claim: string) => string): string {
  const text = readFileSync(claimsFile, 'utf8')
  const claim = new RegExp(`^- id: ${slug}\\n(?: .*\\n)+`, 'mu').exec(text)![0]
  writeFileSync(claimsFile, text.replace(claim, change(claim)))
  return claim
}

async function data(query: string, variables: Record<string, unknown> = {}) {
  const answer = await ask(query, variables)
  expect(answer.errors).toEqual([])
  return answer.data
}

describe('the record', () => {
  const versions = `query Versions($lens: Lens) {
    corrected: claim(ref: "moments:corrected", lens: $lens) { ...Version }
    withdrawn: claim(ref: "moments:withdrawn", lens: $lens) { ...Version }
    retracted: claim(ref: "moments:retracted", lens: $lens) { ...Version }
    revised: claim(ref: "moments:revised", lens: $lens) { ...Version }
  }
  fragment Version on Claim {
    polarity
    modality
    supportTypes
    recordedAt
    withdrawnAt
    supersession
    supersedes { modality recordedAt }
    supersededBy { modality recordedAt }
    proposition { status claims { totalCount } denials { totalCount } }
  }`
  const at = (knownAt: string) => data(versions, { lens: { knownAt } })

  it('is empty before the first load, and begins at its very moment', async () => {
    expect(await at(justBefore(first))).toEqual({ corrected: null, withdrawn: null, retracted: null, revised: null })
    const claims = await at(first)
    const asFirstSaid = { recordedAt: first, supersession: null, supersedes: [], polarity: 'ASSERTED' }
    for (const claim of Object.values(claims)) {
      expect(claim).toMatchObject({
        ...asFirstSaid,
        proposition: { status: 'SINGLE_ORIGIN', claims: { totalCount: 1 } },
      })
    }
  })

  it('stays as it was until the moment of the next', async () => {
    expect(await at(justBefore(second))).toEqual(await at(first))
  })

  it('closes what a correction replaces, and says nothing of the claimant', async () => {
    expect((await at(first)).corrected).toMatchObject({ supportTypes: ['WEAPONS'] })
    expect((await at(second)).corrected).toMatchObject({
      supportTypes: ['FUNDING'],
      recordedAt: second,
      withdrawnAt: null,
      supersession: 'RECORD_CORRECTED',
      proposition: { status: 'SINGLE_ORIGIN', claims: { totalCount: 1 } },
    })
  })

  it('keeps what a claimant takes back, without its vote', async () => {
    const { revised, retracted } = await at(second)
    expect(revised).toMatchObject({
      modality: 'SUSPECTED',
      supersession: 'CLAIMANT_REVISED',
      supersedes: [{ modality: 'STATED', recordedAt: first }],
      proposition: { status: 'SINGLE_ORIGIN', claims: { totalCount: 2 } },
    })
    expect(retracted).toMatchObject({
      polarity: 'DENIED',
      supersession: 'CLAIMANT_RETRACTED',
      supersedes: [{ recordedAt: first }],
      proposition: { status: 'RETRACTED', claims: { totalCount: 1 }, denials: { totalCount: 1 } },
    })
  })

  it('loses what is withdrawn and takes it in again', async () => {
    expect((await at(second)).withdrawn).toBeNull()
    expect((await at(third)).withdrawn).toMatchObject({ recordedAt: third, withdrawnAt: null })
  })

  it('leaves a proposition without claims where all were withdrawn', async () => {
    const { claim } = await data('{ claim(ref: "moments:withdrawn") { proposition { id } } }')
    const standing = async (knownAt: string) =>
      (
        await data(
          'query($id: ID!, $lens: Lens) { node(id: $id, lens: $lens) { ... on Proposition { status claims { totalCount } } } }',
          { id: claim.proposition.id, lens: { knownAt } },
        )
      ).node
    expect(await standing(justBefore(first))).toBeNull()
    expect(await standing(first)).toEqual({ status: 'SINGLE_ORIGIN', claims: { totalCount: 1 } })
    expect(await standing(second)).toEqual({ status: 'NO_CLAIMS', claims: { totalCount: 0 } })
    expect(await standing(third)).toEqual({ status: 'SINGLE_ORIGIN', claims: { totalCount: 1 } })
  })

  it('tells of a claim only what was known of it then', async () => {
    const [replaced, takenBack] = await Promise.all(
      ['corrected', 'retracted'].map(async (slug) => {
        const { claim } = await data('query($ref: Ref!, $lens: Lens) { claim(ref: $ref, lens: $lens) { id } }', {
          ref: `moments:${slug}`,
          lens: { knownAt: first },
        })
        return claim.id
      }),
    )
    const query = `query($replaced: ID!, $takenBack: ID!, $lens: Lens) {
      replaced: node(id: $replaced, lens: $lens) { ...Ends }
      takenBack: node(id: $takenBack, lens: $lens) { ...Ends }
    }
    fragment Ends on Claim { withdrawnAt supersededBy { recordedAt supersession } }`
    const ends = (knownAt: string) => data(query, { replaced, takenBack, lens: { knownAt } })
    const nothingYet = { withdrawnAt: null, supersededBy: [] }
    expect(await ends(first)).toEqual({ replaced: nothingYet, takenBack: nothingYet })
    expect(await ends(second)).toEqual({
      replaced: {
        withdrawnAt: second,
        supersededBy: [{ recordedAt: second, supersession: 'RECORD_CORRECTED' }],
      },
      takenBack: { withdrawnAt: null, supersededBy: [{ recordedAt: second, supersession: 'CLAIMANT_RETRACTED' }] },
    })
  })

  it('moves links and paths with it', async () => {
    const query = `query Links($lens: Lens) {
      supportNetwork(of: ["moments:b"], direction: BOTH, maxHops: 3, lens: $lens) {
        links { from { name } to { name } modalities supportTypes claimCount denialCount }
      }
      supportPaths(from: "moments:c", to: "moments:b", lens: $lens) { paths { actors { name } } }
    }`
    const linksAt = async (knownAt: string) => {
      const { supportNetwork, supportPaths } = await data(query, { lens: { knownAt } })
      const links = supportNetwork.links.map(
        // biome-ignore lint/suspicious/noExplicitAny: an answer has no type here.
        ({ from, to, modalities, supportTypes, claimCount }: any) =>
          `${from.name}→${to.name} ${[...modalities, ...supportTypes].join(' ')} ${claimCount}`,
      )
      return { links: links.sort(), paths: supportPaths.paths.length }
    }
    expect(await linksAt(justBefore(first))).toEqual({ links: [], paths: 0 })
    expect(await linksAt(first)).toEqual({
      links: ['A→B STATED WEAPONS 1', 'A→C STATED 1', 'B→C STATED 1', 'C→A STATED 1'],
      paths: 1,
    })
    expect(await linksAt(second)).toEqual({ links: ['A→B STATED FUNDING 1', 'A→C SUSPECTED 1'], paths: 0 })
    expect(await linksAt(third)).toEqual({
      links: ['A→B STATED FUNDING 1', 'A→C SUSPECTED 1', 'B→C STATED 1'],
      paths: 0,
    })
  })
})

describe('a lens on', () => {
  const dated = `query Dated($lens: Lens) {
    claims(filter: { predicates: [CHARACTERISED_AS] }, lens: $lens) { nodes { proposition { value } } }
  }`
  const valuesOf = (claims: { nodes: { proposition: { value: string } }[] }) =>
    claims.nodes.map(({ proposition }) => proposition.value).sort()
  const undated = ['undated', 'words']

  it.each([
    ['2015-06', ['about', 'day', 'since', 'throughout', 'year']],
    ['2015-03-06', ['begun-unknown', 'one-of', 'since', 'throughout', 'year']],
    ['2015-03-10', ['begun-unknown', 'since', 'throughout', 'year']],
    ['2015-06-11', ['about', 'since', 'throughout', 'year']],
    ['[2015-03-13,2015-06-10]', ['about', 'begun-unknown', 'day', 'one-of', 'since', 'throughout', 'year']],
    ['2016/..', ['since', 'throughout']],
    ['../2010', ['begun-unknown', 'until']],
  ])('heldDuring %s passes what may have held then', async (heldDuring, expected) => {
    const without = await data(dated, { lens: { heldDuring, includeUndated: false } })
    expect(valuesOf(without.claims)).toEqual(expected)
    const all = await data(dated, { lens: { heldDuring } })
    expect(valuesOf(all.claims)).toEqual([...expected, ...undated].sort())
  })

  it.each([
    ['2015-06-10', ['day', 'throughout']],
    ['2015-06', ['throughout']],
    ['2017', ['since']],
    ['2000', ['until']],
    ['2015-03-06', ['throughout']],
    ['2014', []],
  ])('heldThroughout %s passes what certainly held all the time', async (heldThroughout, expected) => {
    expect(valuesOf((await data(dated, { lens: { heldThroughout } })).claims)).toEqual(expected)
  })

  it.each([
    ['2020-05-05', ['day', 'year']],
    ['2020-05-06', ['year']],
    ['2021', []],
  ])('claimedDuring %s passes what may have been said then', async (claimedDuring, expected) => {
    expect(valuesOf((await data(dated, { lens: { claimedDuring } })).claims)).toEqual(expected)
  })

  test('a field asks that times hold beside those above it', async () => {
    const { actor } = await data(`{
      actor(ref: "moments:a", lens: { heldDuring: "2015-06", includeUndated: false }) {
        claims(filter: { predicates: [CHARACTERISED_AS] }, lens: { heldDuring: "2015-03-06" }) { nodes { proposition { value } } }
      }
    }`)
    expect(valuesOf(actor.claims)).toEqual(['since', 'throughout', 'year'])
  })
})

test('a date is given as it was written, with its outer bounds', async () => {
  const { claims } = await data(
    '{ claims(filter: { predicates: [CHARACTERISED_AS] }) { nodes { proposition { value } heldDuring { verbatim edtf earliest latest approximate uncertain } } } }',
  )
  const dates = Object.fromEntries(
    // biome-ignore lint/suspicious/noExplicitAny: an answer has no type here.
    claims.nodes.map(({ proposition, heldDuring }: any) => [proposition.value, heldDuring]),
  )
  expect(dates).toMatchObject({
    day: { edtf: '2015-06-10', earliest: '2015-06-10', latest: '2015-06-10', approximate: false },
    year: { edtf: '2015', earliest: '2015-01-01', latest: '2015-12-31' },
    throughout: { edtf: '2014/2016', earliest: '2014-01-01', latest: '2016-12-31' },
    since: { edtf: '2015/..', earliest: '2015-01-01', latest: null },
    until: { earliest: null, latest: '2014-12-31' },
    'begun-unknown': { earliest: null, latest: '2015-03-31' },
    'one-of': { edtf: '[2015-03-06,2015-03-13]', earliest: '2015-03-06', latest: '2015-03-13' },
    about: { edtf: '2015-06-10~', approximate: true, uncertain: false },
    words: { verbatim: 'formerly', edtf: null, earliest: null, latest: null },
    undated: null,
  })
})
