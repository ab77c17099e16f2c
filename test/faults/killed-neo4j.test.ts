import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/lib/package-root.ts'
import { readHolding } from '../../src/neo4j/local/folder-lock.ts'
import { endLeftovers, type IsnadProcess, startIsnad } from '../support/isnad-process.ts'
import { isnad as isnadCommand } from '../support/run-isnad.ts'
import { until } from '../support/until.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'isnad-faults-'))
const seeds = { atStart: join(packageRoot, 'seeds/sy24-deir-ez-zor'), loaded: join(packageRoot, 'seeds/competency') }
afterAll(async () => {
  await endLeftovers()
  rmSync(dataDir, { recursive: true, force: true })
})

/** The tests are one story on one data folder. */
describe('a Neo4j that is killed', { timeout: 300_000 }, () => {
  let isnad: IsnadProcess
  let url: string

  it('while it starts ends Isnad with a sentence, and the next start goes well', async () => {
    const first = startIsnad({ ISNAD_DATA_DIR: dataDir })
    await until(async () => readHolding(dataDir)?.server !== undefined)
    killNeo4j()
    expect(await first.exited).toBe(1)
    expect(first.output()).toContain('The local Neo4j')
    isnad = startIsnad({ ISNAD_DATA_DIR: dataDir, ISNAD_SEEDS: seeds.atStart, ISNAD_MAX_COST_PER_MINUTE: '0' })
    url = await isnad.ready()
    expect(await statusOf('/health/ready')).toBe(200)
  })

  it('during reads and a load gives answers or errors with a code, and all that was before, without a restart of Isnad', async () => {
    const wanted = await ask()
    expect(wanted.errors).toBeUndefined()
    const codes = new Set<string>()
    let isOver = false
    const readers = Array.from({ length: 4 }, async () => {
      while (!isOver) {
        const { data, errors } = await ask()
        if (errors === undefined) expect(data).toEqual(wanted.data)
        else codes.add(errors[0]!.extensions.code)
      }
    })
    const loading = load()
    await sleep(2_500)
    killNeo4j()
    await until(async () => (await statusOf('/health/ready')) === 503)
    await until(async () => (await statusOf('/health/ready')) === 200)
    isOver = true
    await Promise.all(readers)
    // A read waits some seconds for the server that is started again, which takes long for its first statements.
    for (const code of codes) expect(['DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT']).toContain(code)
    expect(await ask()).toEqual(wanted)
    const { code, stderr } = await loading
    // Either it was over by then, or it waited for the server that Isnad started again, or it says what happened.
    if (code !== 0) expect(stderr).toMatch(/Neo4j/u)
  })

  it('leaves a sound graph, in which the next load does the rest', async () => {
    expect(await load()).toMatchObject({ code: 0 })
    expect(await run('audit')).toMatchObject({ code: 0, stdout: 'The graph is sound.\n' })
  })

  it('stops with Isnad as ever', async () => {
    isnad.signal('SIGINT')
    expect(await isnad.exited).toBe(0)
  })

  const question =
    '{ actor(ref: "isnad:isis") { name allegedSupporters { totalCount nodes { from { name } status } } } }'

  async function ask(): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question }),
    })
    return (await response.json()) as Awaited<ReturnType<typeof ask>>
  }

  const statusOf = async (path: string) => (await fetch(url + path)).status
})

function killNeo4j(): void {
  process.kill(readHolding(dataDir)!.server!.pid, 'SIGKILL')
}

const load = () => run('load', seeds.loaded)

/** On the database of the Isnad of this story. */
const run = (...args: string[]) => isnadCommand(args, { ISNAD_DATA_DIR: dataDir, NEO4J_URI: undefined })
