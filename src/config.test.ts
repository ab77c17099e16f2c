import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { packageRoot } from './lib/package-root.ts'
import { noteOf, type Settings, settings } from './settings.ts'

describe('readConfig', () => {
  it('runs a local Neo4j and loads the founding data set when nothing is set', () => {
    const config = readConfig({})
    expect(config).toMatchObject({ neo4j: undefined, database: 'neo4j', host: '127.0.0.1', port: 4000 })
    expect(config.dataDir).toBe(join(packageRoot, '.isnad'))
    expect(config.seeds).toEqual([join(packageRoot, 'seeds/sy24-deir-ez-zor')])
  })

  it('takes numbers, lists and the address of a Neo4j', () => {
    const config = readConfig({
      NEO4J_URI: 'neo4j+s://db.example',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'evidence',
      ISNAD_PORT: '0',
      ISNAD_SEEDS: 'one, ./two',
      ISNAD_MAX_DEPTH: '7',
    })
    expect(config).toMatchObject({
      neo4j: { uri: 'neo4j+s://db.example', user: 'neo4j', password: 'secret' },
      database: 'evidence',
      port: 0,
      seeds: [join(packageRoot, 'seeds/one'), resolve('two')],
      limits: { maxDepth: 7 },
    })
  })

  it('loads nothing where the list of data sets is empty, and takes any other empty variable as not set', () => {
    expect(readConfig({ ISNAD_SEEDS: '', ISNAD_PORT: '' })).toMatchObject({ seeds: [], port: 4000 })
  })

  it.each([
    ['ISNAD_PORT', '80a', 'ISNAD_PORT is "80a"; allowed: a whole number from 0 to 65535.'],
    ['ISNAD_PORT', '70000', 'ISNAD_PORT is "70000"; allowed: a whole number from 0 to 65535.'],
    ['ISNAD_LOG_LEVEL', 'loud', 'ISNAD_LOG_LEVEL is "loud"; allowed: fatal, error, warn, info, debug, trace, silent.'],
    ['NEO4J_DATABASE', '`x`', 'NEO4J_DATABASE is "`x`"; allowed: letters, digits, dots and dashes, 3 to 63 of them.'],
  ])('names %s, the value %s and what is allowed', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'INVALID_CONFIG', message: sentence }),
    )
  })

  it('names every wrong setting at once', () => {
    const wrong = { ISNAD_PORT: '-1', NEO4J_URI: 'http://db.example' }
    expect(() => readConfig(wrong)).toThrow(/NEO4J_URI is "http:\/\/db\.example".*\n.*ISNAD_PORT is "-1"/)
  })

  it('serves no metrics unless they have a port, and then on the loopback interface', () => {
    expect(readConfig({}).metrics).toEqual({ host: '127.0.0.1', port: undefined, operations: [] })
    const given = { ISNAD_METRICS_PORT: '9464', ISNAD_METRICS_OPERATIONS: 'Supporters, Paths' }
    expect(readConfig(given).metrics).toMatchObject({ port: 9464, operations: ['Supporters', 'Paths'] })
    expect(() => readConfig({ ISNAD_METRICS_OPERATIONS: 'a b' })).toThrow(/ISNAD_METRICS_OPERATIONS is "a b"/)
  })

  it('asks for the password of a Neo4j that is not its own', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://db.example' })).toThrow(/NEO4J_PASSWORD is not/)
  })

  it('can be changed by nobody', () => {
    const config = readConfig({})
    expect([config, config.limits, config.seeds].every(Object.isFrozen)).toBe(true)
  })
})

describe('docs/configuration.md', () => {
  it('shows every setting as it is declared', () => {
    const names = Object.keys(settings.shape) as (keyof Settings)[]
    const rows = names.map((name) => {
      const { description, allowed, default: usual } = noteOf(name)
      return `| \`${name}\` | ${description} | ${allowed} | ${usual && `\`${usual}\``} |`
    })
    const page = readFileSync(join(packageRoot, 'docs/configuration.md'), 'utf8')
    expect(page.split('\n').filter((line) => line.startsWith('| `'))).toEqual(rows)
  })
})
