import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { denseGraph } from '../../bench/graph/dense-graph.ts'
import { writeSeedFolder } from '../../bench/loads/seed-folder.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { endLeftovers, startIsnad } from '../support/isnad-process.ts'
import { isnad as isnadCommand } from '../support/run-isnad.ts'
import { until } from '../support/until.ts'

/** What a new Neo4j takes, and room for more. */
const diskMb = 760

const dataDir = mkdtempSync(join(tmpdir(), 'isnad-full-disk-'))
const seed = mkdtempSync(join(tmpdir(), 'isnad-full-disk-seed-'))
const isMounted = mounts()

/** Only root may mount, and not everywhere. */
function mounts(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskMb}m`, 'tmpfs', dataDir], { stdio: 'ignore' })
    return true
  } catch {
    console.info('A disk of a few hundred MB cannot be mounted here: what happens on a full one is not tested.')
    return false
  }
}

afterAll(async () => {
  await endLeftovers()
  if (isMounted) execFileSync('umount', [dataDir])
  rmdirSync(dataDir)
  rmSync(seed, { recursive: true, force: true })
})

describe.skipIf(!isMounted)('a disk that is full', () => {
  it('during a load is told, and forgotten as soon as there is room', async () => {
    const [world] = denseGraph({ actors: 100, claims: 4, seed: 1 })
    writeSeedFolder(seed, world!)
    const environment = { ISNAD_DATA_DIR: dataDir, ISNAD_SEEDS: join(packageRoot, 'seeds/sy24-deir-ez-zor') }
    const isnad = startIsnad(environment)
    const url = await isnad.ready()
    const ask = async () => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ query: '{ claims { totalCount nodes { id proposition { text status } } } }' })
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body })
      return (await response.json()) as { errors?: { extensions: { code: string } }[] }
    }
    const ready = async () => (await fetch(`${url}/health/ready`)).status
    const command = (...args: string[]) => isnadCommand(args, { ISNAD_DATA_DIR: dataDir, NEO4J_URI: undefined })
    const wanted = await ask()

    const filler = join(dataDir, 'filler')
    const { bavail, bsize } = await statfs(dataDir)
    writeFileSync(filler, Buffer.alloc(bavail * bsize))
    const failed = await command('load', seed)
    expect(failed.code).not.toBe(0)
    expect(failed.stderr).toContain('Its operator has to make room')
    expect([(await ask()).errors?.[0]?.extensions.code, await ready()]).toEqual(['DATABASE_STOPPED', 503])
    await until(async () => isnad.output().includes('The disk is full'))

    rmSync(filler)
    await until(async () => (await ready()) === 200)
    expect(await ask()).toEqual(wanted)
    expect(await command('load', seed)).toMatchObject({ code: 0 })
    expect(await command('audit')).toMatchObject({ code: 0, stdout: 'The graph is sound.\n' })
    isnad.signal('SIGINT')
    expect(await isnad.exited).toBe(0)
  }, 600_000)
})
