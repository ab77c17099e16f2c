import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { packageRoot } from '../src/lib/package-root.ts'
import { planning } from '../src/neo4j/local/home-folder.ts'
import { settings } from '../src/settings.ts'

const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8')

describe('docker-compose.yml', () => {
  const { services, volumes } = parse(read('docker-compose.yml'))
  const { isnad, neo4j } = services

  it('runs Isnad and a Neo4j Community server of the long-term release', () => {
    expect(Object.keys(services)).toEqual(['isnad', 'neo4j'])
    expect(isnad.build).toBe('.')
    expect(neo4j.image).toBe('neo4j:5.26-community')
  })

  it('starts Isnad with settings that exist, once the database answers', () => {
    expect(Object.keys(settings.shape)).toEqual(expect.arrayContaining(Object.keys(isnad.environment)))
    expect(isnad.environment.NEO4J_URI).toBe('bolt://neo4j:7687')
    expect(neo4j.environment.NEO4J_AUTH).toBe(`neo4j/${isnad.environment.NEO4J_PASSWORD}`)
    expect(isnad.depends_on.neo4j.condition).toBe('service_healthy')
    expect(neo4j.healthcheck.test[0]).toBe('CMD')
  })

  it('gives its Neo4j the settings for plans that the local one has, which the documentation names', () => {
    const nameOf = (setting: string) => `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`
    for (const [setting, value] of Object.entries(planning)) {
      expect(neo4j.environment[nameOf(setting)]).toBe(value)
      expect(read('docs/configuration.md')).toContain(`${setting}=${value}`)
    }
  })

  it('opens one port, to this machine only, and keeps the data', () => {
    expect(isnad.ports).toEqual(['127.0.0.1:4000:4000'])
    expect(neo4j.ports).toBeUndefined()
    expect(neo4j.volumes).toEqual(Object.keys(volumes).map((name) => `${name}:/data`))
  })
})

describe('Dockerfile', () => {
  const instructions = read('Dockerfile').replaceAll('\\\n', ' ').split('\n').filter(Boolean)
  const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM')))
  const argumentOf = (name: string) => last.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1)

  it('builds in one stage and runs in another, on the Node that package.json asks for', () => {
    const stages = instructions.filter((line) => line.startsWith('FROM'))
    expect(stages).toEqual([
      expect.stringMatching(/^FROM node:20-\S+ AS build$/),
      expect.stringMatching(/^FROM node:20-\S+$/),
    ])
  })

  it('runs the main program as a user without rights', () => {
    expect(argumentOf('USER')).toBe('node')
    expect(JSON.parse(argumentOf('CMD')!)).toEqual(['node', 'dist/main.js'])
    expect(existsSync(join(packageRoot, 'src/main.ts'))).toBe(true)
  })

  it('is healthy when Isnad is ready, at the port that it opens', () => {
    expect(argumentOf('HEALTHCHECK')).toContain(`http://127.0.0.1:${argumentOf('EXPOSE')}/health/ready`)
    expect(settings.parse({}).ISNAD_PORT).toBe(Number(argumentOf('EXPOSE')))
  })

  it('copies only what is in the repository and let through by .dockerignore', () => {
    const ignored = read('.dockerignore').trim().split('\n')
    const copies = instructions.filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    const sources = copies.flatMap((line) => line.split(' ').slice(1, -1))
    expect(ignored[0]).toBe('*')
    expect(ignored.slice(1).sort()).toEqual(sources.map((source) => `!${source}`).sort())
    for (const source of sources) expect(existsSync(join(packageRoot, source)), source).toBe(true)
  })

  it('calls scripts that package.json has', () => {
    const called = instructions.flatMap((line) => [...line.matchAll(/npm run (\S+)/g)].map(([, script]) => script))
    expect(Object.keys(JSON.parse(read('package.json')).scripts)).toEqual(expect.arrayContaining(called))
  })
})
