import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { isnad } from '../support/run-isnad.ts'
import { type Ask, serve } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'
import { headersOf, writeTokens } from '../support/viewers.ts'

/** In names, of which the lowest clearance sees none. */
const hidden = ['Secretname', 'Green Middleman', 'Red Analyst']

const folder = mkdtempSync(join(tmpdir(), 'isnad-command-line-'))
const file = join(folder, 'question.graphql')
const database = testDatabase()
const tokens = writeTokens()
let ask: Ask

beforeAll(async () => {
  await emptyGraph(database)
  await loadSeed(database, join(packageRoot, 'test/fixtures/seeds/markings'))
  ask = await serve(database, { ISNAD_TOKENS: tokens.file })
})
afterAll(async () => {
  await database.close()
  tokens.remove()
  rmSync(folder, { recursive: true })
})

const run = (...args: string[]) => isnad(args, { ISNAD_TOKENS: tokens.file })
const asRed = ['--token', 'RED']

describe('the command line', () => {
  it('answers a question as the API does, with a token and without', async () => {
    const query =
      '{ actors(first: 100) { totalCount nodes { name names { value } } } claims(first: 100) { totalCount nodes { statement } } }'
    writeFileSync(file, query)
    const [everyone, red] = [await run('query', file), await run('query', file, ...asRed)]
    expect(JSON.parse(everyone.stdout)).toEqual((await ask(query)).data)
    expect(JSON.parse(red.stdout)).toEqual((await ask(query, {}, headersOf('RED'))).data)
    for (const word of hidden)
      expect([everyone.stdout.includes(word), red.stdout.includes(word)]).toEqual([false, true])
  })

  it('tells of what is hidden what it tells of what is not there', async () => {
    const toldOf = async (actor: string) => {
      writeFileSync(file, `{ claims(filter: { claimants: ["marked:${actor}"] }) { totalCount } }`)
      const { code, stdout, stderr } = await run('query', file)
      return { code, stdout, stderr: stderr.replaceAll(actor, 'actor') }
    }
    const told = await toldOf('red-analyst')
    expect(told).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('UNKNOWN_REF') })
    expect(await toldOf('no-such-analyst')).toEqual(told)
  })

  it.each(['csv-claims', 'nanopub', 'graphml'])('exports as %s what the viewer sees', async (format) => {
    const [everyone, red] = [await run('export', format), await run('export', format, ...asRed)]
    expect([everyone.code, red.code]).toEqual([0, 0])
    for (const word of hidden) expect(everyone.stdout + everyone.stderr).not.toContain(word)
    expect(red.stdout).toContain('Red Analyst')
  })
})
