import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/neo4j/database.ts'
import { serverOn } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'
import { headersOf, writeTokens } from '../support/viewers.ts'
import { anyStory, tell } from '../support/worlds/story.ts'

const tokens = writeTokens()
let database: Database

beforeAll(() => {
  database = testDatabase()
})
afterAll(async () => {
  await database.close()
  tokens.remove()
})

const numRuns = Number(process.env.ISNAD_PROPERTY_RUNS ?? 1)
const seed = Number(process.env.ISNAD_PROPERTY_SEED ?? Date.now() % 2 ** 31)

/** The record as it is after all loads, of which an export does not tell when it was asked for. */
const knownAt = 'knownAt=2100-01-01T00:00:00Z'
const query = `{
  datasets { title loadedAt }
  actors(first: 200) { nodes { names { value } claims { totalCount } } }
  sources(first: 200) { nodes { name assessments { scale value } owner { name } } }
  claims(first: 200) { totalCount nodes { id proposition { status } } }
  singlePointsOfFailure { claimant { name } falls dropsToOne }
}`
const viewers = [headersOf('CLEAR'), headersOf('AMBER'), headersOf('RED', true)]

it(`whatever two states of the graph have the same tag have the same answer (seed ${seed})`, async () => {
  const server = await serverOn(database, { ISNAD_TOKENS: tokens.file })
  const urls = [
    ...['csv-claims', 'csv-links', 'stix', 'graphml'].map((format) => `/export/${format}?${knownAt}`),
    `/graphql?query=${encodeURIComponent(query)}`,
  ]
  await fc.assert(
    fc.asyncProperty(anyStory, async (story) => {
      const answers = new Map<string, string>()
      await tell({ ...story, worlds: story.worlds.slice(0, 5) }, database, async () => {
        for (const headers of viewers) {
          for (const url of urls) {
            const asked = { url, headers: { 'apollo-require-preflight': 'true', ...headers } }
            const { statusCode, headers: told, body } = await server.inject(asked)
            expect([url, statusCode, body.includes('"errors"')]).toEqual([url, 200, false])
            const tag = told.etag as string
            expect(answers.get(tag) ?? body).toBe(body)
            answers.set(tag, body)
          }
        }
      })
    }),
    { numRuns, seed, endOnFailure: true },
  )
  await server.close()
}, 3_600_000)
