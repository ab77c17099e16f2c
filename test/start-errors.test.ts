import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readHolding } from '../src/neo4j/local/folder-lock.ts'
import { endLeftovers, startIsnad } from './support/isnad-process.ts'
import { workerNeo4j } from './support/worker-neo4j.ts'

afterAll(endLeftovers)

describe('a start that cannot succeed', () => {
  it('names the setting that is wrong', async () => {
    expect(await failureOf({ ISNAD_PORT: 'http' })).toContain('ISNAD_PORT is "http"; allowed: a whole number')
  })

  it('names the port that is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    expect(await failureOf({ ISNAD_PORT: String(port) })).toContain(`Port ${port} of 127.0.0.1 is taken`)
    other.close()
  })

  it('names the address at which no Neo4j answers', async () => {
    const output = await failureOf({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' })
    expect(output).toContain('Neo4j at bolt://127.0.0.1:1 does not answer')
  })

  it('names the login that was refused', async () => {
    const output = await failureOf({ NEO4J_URI: workerNeo4j.uri, NEO4J_PASSWORD: 'wrong' })
    expect(output).toContain('refused the login of user "neo4j"')
  })

  it('names the database that is not there', async () => {
    const { uri, password } = workerNeo4j
    const output = await failureOf({ NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'other' })
    expect(output).toContain('has no database named "other"')
  })

  it('says that Maven is missing, and what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-bare-'))
    const dataDir = join(folder, 'data')
    mkdirSync(join(folder, 'bin'))
    symlinkSync('/usr/bin/env', join(folder, 'bin/env'))
    const output = await failureOf({ PATH: join(folder, 'bin'), XDG_CACHE_HOME: folder, ISNAD_DATA_DIR: dataDir })
    expect(output).toMatch(/Maven .*not on the PATH.*NEO4J_URI/)
    expect(readHolding(dataDir)).toBeUndefined()
  })
})

/** What it says when it ends; that it ends at all shows that nothing keeps it running. */
async function failureOf(environment: NodeJS.ProcessEnv): Promise<string> {
  const isnad = startIsnad({ ISNAD_DATA_DIR: mkdtempSync(join(tmpdir(), 'isnad-fail-')), ...environment })
  expect(await isnad.exited).toBe(1)
  return isnad.output()
}
