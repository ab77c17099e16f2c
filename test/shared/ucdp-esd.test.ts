import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ucdpEsd } from '../../src/import/formats/ucdp-esd/ucdp-esd.importer.ts'
import { type AskFor, serveImport } from '../support/serve-import.ts'
import { sharedTable } from '../support/shared-table.ts'
import { testDatabase } from '../support/test-database.ts'

const countries = ['Syria', 'Lebanon']
const IS = '234'
const { isAbsent, rows, content } = sharedTable(
  'ucdp/ucdp-esd-ty-181.mena.csv',
  ({ location, actor_id }) => actor_id === IS || countries.some((country) => location!.includes(country)),
)
const found = rows.filter(({ ext_sup }) => ext_sup === '1')
const alleged = found.filter(({ ext_alleged }) => ext_alleged === '1')
const stated = found.filter(({ ext_alleged }) => ext_alleged !== '1')

interface Ends {
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[]
}

const ucdpId = ({ identifiers }: Ends) => identifiers.find(({ scheme }) => scheme === 'ucdp')!.value
const minus = (all: ReadonlySet<string>, less: ReadonlySet<string>) => new Set([...all].filter((one) => !less.has(one)))

describe.skipIf(isAbsent)('external support in Syria and Lebanon (skipped where ISNAD_SHARED is absent)', () => {
  const database = testDatabase()
  let ask: AskFor

  beforeAll(async () => {
    ask = await serveImport(database, { importer: ucdpEsd, name: 'esd.csv', content })
  })
  afterAll(() => database.close())

  it('tells the supporters of a group in a year, the alleged and the stated apart', async () => {
    const query = `query ($group: Ref!, $year: EdtfDate!) {
      alleged: actor(ref: $group, lens: { heldDuring: $year, modalities: [ALLEGED] }) { ...Supporters }
      stated: actor(ref: $group, lens: { heldDuring: $year, modalities: [STATED] }) { ...Supporters }
    }
    fragment Supporters on Actor {
      allegedSupporters(first: 200) { nodes { from { identifiers { scheme value } } claimCount } }
    }`
    const told = ({ allegedSupporters }: { allegedSupporters: { nodes: { from: Ends; claimCount: number }[] } }) =>
      Object.fromEntries(allegedSupporters.nodes.map(({ from, claimCount }) => [ucdpId(from), claimCount]))
    const raw = (from: typeof found, group: string, year: string) => {
      const counts: Record<string, number> = {}
      for (const { actor_id, year: then, ext_id } of from) {
        if (actor_id === group && then === year) counts[ext_id!] = (counts[ext_id!] ?? 0) + 1
      }
      return counts
    }
    const asked = new Set([...alleged, ...stated.filter(({ actor_id }) => actor_id === IS)].map(groupAndYear))
    expect(asked.size).toBeGreaterThan(20)
    for (const pair of asked) {
      const [group, year] = pair.split(' ') as [string, string]
      const answer = await ask(query, { group: `ucdp:${group}`, year })
      expect({ pair, alleged: told(answer.alleged), stated: told(answer.stated) }).toEqual({
        pair,
        alleged: raw(alleged, group, year),
        stated: raw(stated, group, year),
      })
    }
  })

  it('counts the claims of each type of support, the alleged and the stated apart', async () => {
    const { claimCounts } = await ask(`{
      claimCounts(by: [SUPPORT_TYPE, MODALITY], filter: { predicates: [SUPPORTS] }) { complete counts { keys claims } }
    }`)
    const counts: Record<string, number> = {}
    const count = (type: string, row: (typeof found)[number]) => {
      const key = `${type} ${row.ext_alleged === '1' ? 'ALLEGED' : 'STATED'}`
      counts[key] = (counts[key] ?? 0) + 1
    }
    for (const row of found) {
      const flags = Object.entries(types).filter(([flag]) => row[`ext_${flag}`] === '1')
      for (const [, type] of flags) count(type, row)
      if (flags.length === 0) count('', row)
    }
    const told = claimCounts.counts.map(({ keys, claims }: { keys: string[]; claims: number }) => [
      keys.join(' '),
      claims,
    ])
    expect(claimCounts.complete).toBe(true)
    expect(Object.fromEntries(told)).toEqual(counts)
  })

  it('tells the pairs that are only alleged, only stated, and both', async () => {
    const answer = await ask(`{
      alleged: propositions(filter: { predicates: [SUPPORTS], modalities: [ALLEGED] }, first: 200) { ...Pairs }
      onlyAlleged: propositions(filter: { predicates: [SUPPORTS] }, onlyBy: { modalities: [ALLEGED] }, first: 200) { ...Pairs }
      onlyStated: propositions(filter: { predicates: [SUPPORTS] }, onlyBy: { modalities: [STATED] }, first: 200) { ...Pairs }
    }
    fragment Pairs on PropositionConnection {
      totalCount
      nodes { subject { identifiers { scheme value } } object { identifiers { scheme value } } }
    }`)
    const told = ({ totalCount, nodes }: { totalCount: number; nodes: { subject: Ends; object: Ends }[] }) => {
      expect(totalCount).toBe(nodes.length)
      return new Set(nodes.map(({ subject, object }) => `${ucdpId(subject)} ${ucdpId(object)}`))
    }
    const [allegedPairs, statedPairs] = [alleged, stated].map(
      (from) => new Set(from.map(({ ext_id, actor_id }) => `${ext_id} ${actor_id}`)),
    ) as [Set<string>, Set<string>]
    const both = new Set([...allegedPairs].filter((pair) => statedPairs.has(pair)))
    expect(both.size).toBeGreaterThan(0)
    expect(told(answer.onlyAlleged)).toEqual(minus(allegedPairs, statedPairs))
    expect(told(answer.onlyStated)).toEqual(minus(statedPairs, allegedPairs))
    expect(minus(told(answer.alleged), told(answer.onlyAlleged))).toEqual(both)
  })

  it('makes neither a claim nor a denial of what was looked for and not found', async () => {
    const { datasets, denied } = await ask(`{
      datasets { coverage { totalCount } }
      denied: claims(filter: { polarity: DENIED }) { totalCount }
    }`)
    expect(datasets).toEqual([{ coverage: { totalCount: rows.length - found.length } }])
    expect(denied.totalCount).toBe(0)
  })
})

const groupAndYear = ({ actor_id, year }: (typeof found)[number]) => `${actor_id} ${year}`

/** By the letters of the codebook of UCDP. */
const types = {
  x: 'TROOPS_AS_WARRING_PARTY',
  p: 'TROOP_PRESENCE',
  y: 'JOINT_OPERATIONS',
  w: 'WEAPONS',
  m: 'MATERIEL_LOGISTICS',
  t: 'TRAINING_EXPERTISE',
  f: 'FUNDING',
  i: 'INTELLIGENCE',
  l: 'TERRITORY_SANCTUARY',
  o: 'OTHER',
  u: 'UNKNOWN',
}
