import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { type Ask, serve } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-changes-'))
const database = testDatabase()
let ask: Ask

const first = '2020-01-01T00:00:00.000Z'
const second = '2020-02-01T00:00:00.000Z'
const third = '2020-03-01T00:00:00.000Z'
const before = '2019-12-31T00:00:00.000Z'

beforeAll(async () => {
  await emptyGraph(database)
  cpSync(join(packageRoot, 'test/fixtures/seeds/moments'), folder, { recursive: true })
  await loadAt(first)
  rewrite('corrected', (claim) => claim.replace('WEAPONS', 'FUNDING'))
  const withdrawn = rewrite('withdrawn', () => '')
  rewrite('retracted', (claim) => `${claim}  polarity: DENIED\n  supersession: CLAIMANT_RETRACTED\n`)
  rewrite('revised', (claim) => `${claim.replace('STATED', 'SUSPECTED')}  supersession: CLAIMANT_REVISED\n`)
  rewrite('day', (claim) => `${claim}  marking: GREEN\n`)
  await loadAt(second)
  writeFileSync(claimsFile, `${readFileSync(claimsFile, 'utf8')}\n${withdrawn}`)
  rewrite('revised', (claim) =>
    claim
      .replace('SUSPECTED', 'SPECULATED')
      .replace('supersession: CLAIMANT_REVISED', 'supersession: RECORD_CORRECTED'),
  )
  await loadAt(third)
  ask = await serve(database)
}, 300_000)
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

const query = `query ($about: [Ref!]!, $from: DateTime!, $to: DateTime!, $lens: Lens, $first: Int!, $after: String) {
  changes(about: $about, from: $from, to: $to, lens: $lens, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      kind
      at
      before
      after
      claim { identifiers { value } modality polarity withdrawnAt supersededBy { supersession } }
      proposition { predicate }
    }
  }
}`

interface Shown {
  kind: string
  at: string
  before: string
  after: string
  claim: { identifiers: { value: string }[]; modality: string; polarity: string }
}

const everyone = ['moments:a', 'moments:b', 'moments:c']

async function changesOf(variables: Record<string, unknown>) {
  const { data, errors } = await ask(query, { about: everyone, from: first, to: third, first: 50, ...variables })
  expect(errors).toEqual([])
  return data.changes
}

const brief = ({ kind, before: was, after: is, claim }: Shown) =>
  `${kind} ${claim.identifiers[0]!.value} ${claim.modality} ${claim.polarity}: ${was} > ${is}`

async function refused(variables: Record<string, unknown>) {
  const { errors } = await ask(query, { about: everyone, from: first, to: third, first: 50, ...variables })
  return errors.map(({ message, extensions }) => [extensions.code, message])
}

describe('changes', () => {
  it('tell what was added, what left and what took its place, with the statuses at both moments', async () => {
    const { nodes, totalCount } = await changesOf({ to: second })
    expect(nodes.map(brief)).toEqual([
      'CLAIM_ADDED corrected STATED ASSERTED: SINGLE_ORIGIN > SINGLE_ORIGIN',
      'CLAIM_ADDED retracted STATED DENIED: SINGLE_ORIGIN > RETRACTED',
      'CLAIM_ADDED revised SUSPECTED ASSERTED: SINGLE_ORIGIN > SINGLE_ORIGIN',
      'CLAIM_SUPERSEDED corrected STATED ASSERTED: SINGLE_ORIGIN > SINGLE_ORIGIN',
      'CLAIM_WITHDRAWN withdrawn STATED ASSERTED: SINGLE_ORIGIN > NO_CLAIMS',
      'CLAIM_SUPERSEDED retracted STATED ASSERTED: SINGLE_ORIGIN > RETRACTED',
      'CLAIM_SUPERSEDED revised STATED ASSERTED: SINGLE_ORIGIN > SINGLE_ORIGIN',
    ])
    expect(totalCount).toBe(7)
    expect(nodes.every(({ at }: Shown) => at === second)).toBe(true)
  })

  it('come newest first, and a correction of a revision takes nothing back anew', async () => {
    const { nodes } = await changesOf({ from: second })
    expect(nodes.map(brief)).toEqual([
      'CLAIM_ADDED revised SPECULATED ASSERTED: SINGLE_ORIGIN > SINGLE_ORIGIN',
      'CLAIM_ADDED withdrawn STATED ASSERTED: NO_CLAIMS > SINGLE_ORIGIN',
      'CLAIM_SUPERSEDED revised SUSPECTED ASSERTED: SINGLE_ORIGIN > SINGLE_ORIGIN',
    ])
    const all = await changesOf({})
    expect(all.nodes.map(({ at }: Shown) => at)).toEqual([...Array(3).fill(third), ...Array(7).fill(second)])
  })

  it('begin after the one moment and end with the other', async () => {
    expect((await changesOf({ from: before, to: first })).totalCount).toBe(13)
    expect((await changesOf({ from: first, to: '2020-01-31T23:59:59.999Z' })).totalCount).toBe(0)
  })

  it('are read as of the later moment', async () => {
    const { nodes } = await changesOf({ from: before, to: first })
    expect(
      nodes.every(
        ({ claim }: { claim: { withdrawnAt: unknown; supersededBy: unknown[] } }) =>
          claim.withdrawnAt === null && claim.supersededBy.length === 0,
      ),
    ).toBe(true)
  })

  it('concern the entities named, each change once', async () => {
    expect((await changesOf({ about: ['moments:b'], to: second })).nodes.map(brief)).toEqual([
      'CLAIM_ADDED corrected STATED ASSERTED: SINGLE_ORIGIN > SINGLE_ORIGIN',
      'CLAIM_SUPERSEDED corrected STATED ASSERTED: SINGLE_ORIGIN > SINGLE_ORIGIN',
      'CLAIM_WITHDRAWN withdrawn STATED ASSERTED: SINGLE_ORIGIN > NO_CLAIMS',
    ])
    expect((await changesOf({ about: [] })).nodes).toEqual([])
  })

  it('pass the lens as the claims did while they stood', async () => {
    const { nodes } = await changesOf({ to: second, lens: { modalities: ['SUSPECTED'] } })
    expect(nodes.map(brief)).toEqual(['CLAIM_ADDED revised SUSPECTED ASSERTED: NO_CLAIMS > SINGLE_ORIGIN'])
    expect((await changesOf({ lens: { excludeClaimants: ['moments:analyst'] } })).totalCount).toBe(0)
  })

  it('are paged by cursors to the same list', async () => {
    const all = (await changesOf({})).nodes
    const paged: Shown[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page = await changesOf({ first: 3, after })
      paged.push(...page.nodes)
      more = page.pageInfo.hasNextPage
      after = page.pageInfo.endCursor
    }
    expect(paged).toEqual(all)
  })

  it('refuse moments in the wrong order, a third moment, and cursors of other lists', async () => {
    expect(await refused({ from: second, to: second })).toMatchObject([
      ['BAD_USER_INPUT', expect.stringContaining('changes.to')],
    ])
    expect(await refused({ lens: { knownAt: second } })).toMatchObject([
      ['BAD_USER_INPUT', expect.stringContaining('changes.lens.knownAt')],
    ])
    const { pageInfo } = await changesOf({ first: 1 })
    expect(await refused({ to: second, after: pageInfo.endCursor })).toMatchObject([['BAD_CURSOR', expect.anything()]])
    expect(await refused({ about: ['moments:nobody'] })).toMatchObject([['UNKNOWN_REF', expect.anything()]])
  })

  it('leave a graph that the audit finds sound', async () => {
    expect(await audit(database)).toEqual([])
  })
})
