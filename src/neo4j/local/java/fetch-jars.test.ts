import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchJars } from './fetch-jars.ts'

afterEach(() => vi.unstubAllEnvs())

describe('fetchJars', () => {
  it('has Maven copy the jars once, with checksums enforced', async () => {
    const cacheDir = newFolder()
    const calls = join(cacheDir, 'calls')
    useMaven(`echo "$@" >> ${calls}; touch "$(echo "$@" | sed 's/.*outputDirectory=//')/neo4j.jar"`)
    const folder = await fetchJars(optionsFor(cacheDir))
    expect(await fetchJars(optionsFor(cacheDir))).toBe(folder)
    expect(readdirSync(folder)).toEqual(['neo4j.jar'])
    expect(readFileSync(calls, 'utf8').match(/--strict-checksums/g)).toHaveLength(1)
  })

  it('keeps nothing of a fetch that failed, and says why', async () => {
    const cacheDir = newFolder()
    useMaven('echo "[ERROR] Could not resolve org.neo4j:neo4j"; exit 1')
    await expect(fetchJars(optionsFor(cacheDir))).rejects.toMatchObject({
      code: 'NEO4J_FETCH_FAILED',
      message: expect.stringMatching(/Could not resolve org\.neo4j:neo4j.*NEO4J_URI/),
    })
    expect(readdirSync(cacheDir)).toEqual([])
  })

  it('ends Maven and keeps nothing when it is interrupted', async () => {
    const cacheDir = newFolder()
    useMaven('exec sleep 60')
    const interruption = new AbortController()
    const fetching = fetchJars({ ...optionsFor(cacheDir), signal: interruption.signal })
    setTimeout(() => interruption.abort(), 100)
    await expect(fetching).rejects.toMatchObject({ name: 'AbortError' })
    expect(readdirSync(cacheDir)).toEqual([])
  })

  it('names the ways out where there is no Maven', async () => {
    const env = ['/usr/bin', '/bin'].find((folder) => existsSync(join(folder, 'env')))!
    vi.stubEnv('PATH', folderWith('env', `exec ${env}/env "$@"`))
    await expect(fetchJars(optionsFor(newFolder()))).rejects.toMatchObject({
      code: 'MAVEN_MISSING',
      message: expect.stringMatching(/Install it.*NEO4J_URI.*docker/),
    })
  })
})

const newFolder = () => mkdtempSync(join(tmpdir(), 'isnad-jars-'))

const optionsFor = (cacheDir: string) => ({
  cacheDir,
  java: 'java',
  report: () => undefined,
  signal: new AbortController().signal,
})

function useMaven(script: string): void {
  vi.stubEnv('PATH', `${folderWith('mvn', script)}${delimiter}${process.env.PATH}`)
}

function folderWith(command: string, script: string): string {
  const folder = newFolder()
  writeFileSync(join(folder, command), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, command), 0o755)
  return folder
}
