import { afterAll, beforeAll, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { Marking } from '../../src/vocabulary/index.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { type Ask, serve } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'
import { headersOf, writeTokens } from '../support/viewers.ts'

const database = testDatabase()
const tokens = writeTokens()
let server: Ask

const [FIRST, SECOND, THIRD] = [Date.UTC(2024, 0, 1), Date.UTC(2024, 1, 1), Date.UTC(2024, 2, 1)]

beforeAll(async () => {
  await emptyGraph(database)
  await loadDataset(database, seedOf(told('open', 'the crossing', 'CLEAR')), { now: FIRST })
  await loadDataset(database, seedOf(told('closed', 'the secret crossing', 'RED')), { now: SECOND })
  server = await serve(database, { ISNAD_TOKENS: tokens.file })
}, 120_000)
afterAll(async () => {
  await database.close()
  tokens.remove()
})

const group = {
  ref: 'open:group',
  names: [{ value: 'Group', lang: 'en', kind: 'PRIMARY' as const }],
  actorKind: 'REBEL_GROUP' as const,
}

/** A data set that says of the group, which the first one defines, that it seeks the same thing. */
function told(name: 'open' | 'closed', words: string, marking: Marking): SeedContent {
  return {
    dataset: { ref: `${name}:set`, scheme: name, title: `The ${name} set`, licence: 'CC0-1.0' },
    actors: [group],
    claims: [
      {
        ...{ ref: `${name}:says`, claimant: group.ref, modality: 'STATED', attribution: 'FIRST_HAND', marking },
        proposition: { subject: group.ref, predicate: 'SEEKS', value: { key: 'crossing', text: { en: words } } },
      },
    ],
  }
}

async function wordsFor(viewer: Marking, knownAt?: number) {
  const lens = knownAt === undefined ? '{}' : `{ knownAt: "${new Date(knownAt).toISOString()}" }`
  const { data, errors } = await server(
    `{ propositions(first: 2, lens: ${lens}) { nodes { value text } } claimCounts(by: [OBJECT], lens: ${lens}) { counts { labels claims } } }`,
    {},
    headersOf(viewer),
  )
  expect(errors).toEqual([])
  const [{ value, text }, ...others] = data.propositions.nodes
  expect(others).toEqual([])
  expect(text).toContain(value)
  return { value, labels: data.claimCounts.counts[0].labels, claims: data.claimCounts.counts[0].claims }
}

it('a value is worded by the newest claim that the viewer may see', async () => {
  expect(await wordsFor('CLEAR')).toEqual({ value: 'the crossing', labels: ['the crossing'], claims: 1 })
  expect(await wordsFor('RED')).toEqual({ value: 'the secret crossing', labels: ['the secret crossing'], claims: 2 })
  expect(await wordsFor('RED', FIRST)).toEqual({ value: 'the crossing', labels: ['the crossing'], claims: 1 })
})

it('a load words anew what stands, and only that', async () => {
  await loadDataset(database, seedOf(told('closed', 'the hidden crossing', 'RED')), { now: THIRD })
  expect(await wordsFor('CLEAR')).toMatchObject({ value: 'the crossing' })
  expect(await wordsFor('RED')).toMatchObject({ value: 'the hidden crossing', claims: 2 })
  expect(await audit(database)).toEqual([])
})
