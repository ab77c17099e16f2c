import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { connect } from '../src/neo4j/connect.ts'
import { readHolding } from '../src/neo4j/local/folder-lock.ts'
import { joinLocalNeo4j } from '../src/neo4j/local/join-local-neo4j.ts'
import { isAlive, type ProcessIdentity } from '../src/neo4j/local/process/process-identity.ts'
import { endLeftovers, type IsnadProcess, startIsnad } from './support/isnad-process.ts'
import { until } from './support/until.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'isnad-life-'))
afterEach(({ task }) => (task.result?.state === 'fail' ? endLeftovers() : undefined))
afterAll(async () => {
  await endLeftovers()
  rmSync(dataDir, { recursive: true, force: true })
})

/** The tests are one story: each goes on with the data folder, or the process, that the one before left. */
describe('an Isnad with a Neo4j of its own', { timeout: 90_000 }, () => {
  let isnad: IsnadProcess
  let url: string

  it('starts on an empty folder and says truthfully when it is ready', async () => {
    isnad = startIsnad({ ISNAD_DATA_DIR: dataDir, ISNAD_TRANSACTION_MEMORY_MB: '64' })
    url = await isnad.ready()
    expect(await statusOf(`${url}/health/live`)).toBe(200)
    expect(await statusOf(`${url}/health/ready`)).toBe(200)
  })

  it('keeps its password to its owner', () => {
    expect(statSync(join(dataDir, 'neo4j')).mode & 0o777).toBe(0o700)
    expect(statSync(join(dataDir, 'neo4j/password')).mode & 0o777).toBe(0o600)
  })

  it('gives no statement more memory than is set', async () => {
    const everything = 'UNWIND range(1, 10000000) AS number RETURN size(collect(toString(number)))'
    await expect(inDatabase(everything)).rejects.toMatchObject({ code: 'DATABASE_OVERLOADED' })
  })

  it('lets others join its server, but no second Isnad onto its folder', async () => {
    const second = startIsnad({ ISNAD_DATA_DIR: dataDir })
    expect(await second.exited).toBe(1)
    expect(second.output()).toContain(`Another Isnad (process ${isnad.pid}) uses the data folder ${dataDir}`)
    await inDatabase("CREATE (:Memory {id: 'kept'})")
  })

  it('stops everything on Ctrl-C, and leaves no process and no lock', async () => {
    const server = serverOf(dataDir)
    isnad.signal('SIGINT')
    const began = Date.now()
    expect(await isnad.exited).toBe(0)
    expect(Date.now() - began).toBeLessThan(10_000)
    expect(isAlive(server)).toBe(false)
    expect(readHolding(dataDir)).toBeUndefined()
  })

  it('keeps the data, and starts its server again when that dies by itself', async () => {
    isnad = startIsnad({ ISNAD_DATA_DIR: dataDir })
    url = await isnad.ready()
    const first = serverOf(dataDir)
    process.kill(first.pid, 'SIGKILL')
    await until(async () => (await statusOf(`${url}/health/ready`)) === 503)
    expect(await statusOf(`${url}/health/live`)).toBe(200)
    await until(async () => (await statusOf(`${url}/health/ready`)) === 200)
    expect(serverOf(dataDir)).not.toEqual(first)
    expect(await inDatabase('MATCH (m:Memory) RETURN m.id AS id')).toEqual([{ id: 'kept' }])
  })

  it('takes its server along when it is killed', async () => {
    const server = serverOf(dataDir)
    process.kill(isnad.pid, 'SIGKILL')
    await isnad.exited
    await until(async () => !isAlive(server))
  })

  it('takes over the folder of a killed Isnad with its data, and stops on SIGTERM', async () => {
    isnad = startIsnad({ ISNAD_DATA_DIR: dataDir })
    await isnad.ready()
    expect(await inDatabase('MATCH (m:Memory) RETURN m.id AS id')).toEqual([{ id: 'kept' }])
    isnad.signal('SIGTERM')
    expect(await isnad.exited).toBe(0)
  })

  it('can be stopped while its server is starting', async () => {
    isnad = startIsnad({ ISNAD_DATA_DIR: dataDir })
    await until(async () => readHolding(dataDir)?.server !== undefined)
    const server = serverOf(dataDir)
    isnad.signal('SIGINT')
    expect(await isnad.exited).toBe(0)
    expect(isAlive(server)).toBe(false)
    expect(readHolding(dataDir)).toBeUndefined()
  })
})

const serverOf = (folder: string): ProcessIdentity => readHolding(folder)!.server!

async function statusOf(url: string): Promise<number> {
  const { status } = await fetch(url)
  return status
}

async function inDatabase(text: string) {
  const database = connect({ ...joinLocalNeo4j(dataDir)!, database: 'neo4j', statementTimeoutMs: 5_000 })
  try {
    return await database.write((transaction) => transaction.run({ name: 'test', text, params: {} }))
  } finally {
    await database.close()
  }
}
