import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { EntityModule } from '../src/entities/entity-module.ts'
import { entityModules } from '../src/entities/index.ts'
import { findCircles } from '../src/lib/graphs/find-circles.ts'
import { questionModules } from '../src/questions/index.ts'

/** A folder or file of src imports from those before it and from nothing after it. */
const layers = [
  ...[
    'lib',
    'errors',
    'vocabulary',
    'dates',
    'names',
    'evidence',
    'cypher',
    'neo4j',
    'auth',
    'lens',
    'gathering',
    'entities',
  ],
  ...[
    'graph',
    'import',
    'questions',
    'export',
    'settings.ts',
    'config.ts',
    'telemetry',
    'server',
    'lifecycle',
    'cli',
    'main.ts',
  ],
]
/** The SDL that belongs to no entity and no question; `node` is answered for the Query type that schema.graphql begins. */
const commonSchema = ['schema', 'vocabulary', 'lens']
const inCommonSchema = ['node']

const files = filesBelow('src').filter((file) => file.endsWith('.ts') && !file.startsWith('src/generated/'))
const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })))
const entityFolders = await locate('entities', entityModules)
const questionFolders = await locate('questions', questionModules)

describe('imports', () => {
  it('lead only to layers before their own', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !layers.includes(layer))).toEqual([])
    expect(offending((file, target) => isOurs(target) && rank(file) < rank(target))).toEqual([])
  })

  it('are told in that order by src/README.md', () => {
    const rows = readFileSync('src/README.md', 'utf8').matchAll(/^\| `(.+?)` \|/gmu)
    expect([...rows].map(([, layer]) => layer)).toEqual(layers)
  })

  it('make no circles', () => {
    const successors = files.map((file) => [file, importsOf(file).filter(isOurs)] as const)
    expect(findCircles(new Map(successors))).toEqual([])
  })

  it('never lead from src to the tests', () => {
    expect(offending((_, target) => target.startsWith('test/'))).toEqual([])
    expect(
      offending((file, target) => target.includes('/testing/') && !isTest(file) && !file.includes('/testing/')),
    ).toEqual([])
  })

  it.each([
    ['neo4j-driver', 'src/neo4j/'],
    ['@apollo/server', 'src/server/'],
  ])('name %s only in %s', (library, folder) => {
    expect(offending((file, target) => target.startsWith(library) && !file.startsWith(folder))).toEqual([])
  })

  it('give cypher/ no word of the domain', () => {
    const allowed = ['lib', 'errors', 'cypher']
    expect(
      offending((file, target) => layerOf(file) === 'cypher' && isOurs(target) && !allowed.includes(layerOf(target))),
    ).toEqual([])
  })

  it('reach an entity from another one, or from a question, through its index.ts, and only an earlier entity', () => {
    const place = (file: string) => entityFolders.find(({ folder }) => file.startsWith(`${folder}/`))
    const wrong = offending((file, target) => {
      const [from, to] = [place(file), place(target)]
      if (to === undefined || from === to || (from === undefined && layerOf(file) !== 'questions')) return false
      return target !== `${to.folder}/index.ts` || (from !== undefined && from.position < to.position)
    })
    expect(wrong).toEqual([])
  })
})

describe('entities and questions', () => {
  it('are registered', () => {
    expect([...entityFolders, ...questionFolders].filter(({ position }) => position < 0)).toEqual([])
  })

  it('have an SDL file of their own name', () => {
    const stems = readdirSync('schema')
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => basename(name, '.graphql'))
    const folders = [...entityFolders, ...questionFolders].map(({ folder }) => basename(folder))
    const withTwin = folders.filter((name) => !inCommonSchema.includes(name))
    expect(stems.filter((stem) => !commonSchema.includes(stem)).sort()).toEqual(withTwin.sort())
  })
})

describe('files', () => {
  const code = (file: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*($|\/\/|\/\*|\*)/u.test(line))

  test('config.ts alone reads the environment', () => {
    const readers = files.filter((file) => !isTest(file) && code(file).some((line) => line.includes('process.env')))
    expect(readers).toEqual(['src/config.ts'])
  })

  test('hold at most 250 lines of code', () => {
    const exempt = (file: string) => isTest(file) || layerOf(file) === 'vocabulary'
    expect(files.filter((file) => !exempt(file) && code(file).length > 250)).toEqual([])
  })

  test('are at most twelve in a folder, but where each is a member of a list', () => {
    const lists = ['src/vocabulary', 'src/cli', 'src/graph/migrations']
    const folders = files.filter((file) => !isTest(file)).map((file) => dirname(file))
    const full = new Set(folders.filter((folder) => folders.filter((other) => other === folder).length > 12))
    expect([...full].filter((folder) => !lists.includes(folder))).toEqual([])
  })

  test('export by name and are named for what they hold', () => {
    expect(files.filter((file) => code(file).some((line) => line.startsWith('export default')))).toEqual([])
    expect(files.filter((file) => /\b(utils?|helpers?|manager)\b/u.test(basename(file)))).toEqual([])
  })
})

function filesBelow(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true }).map((path) => join(folder, path as string))
  return paths.filter((path) => statSync(path).isFile()).sort()
}

/** The folders of entities or questions, each with its place in the order in which they are registered. */
async function locate(kind: 'entities' | 'questions', registered: readonly EntityModule[]) {
  const fronts = filesBelow(`src/${kind}`).filter((file) => /^src\/[^/]+\/[^/]+\/index\.ts$/u.test(file))
  return Promise.all(
    fronts.map(dirname).map(async (folder) => {
      const exported = Object.values(await import(`../src/${kind}/${basename(folder)}/index.ts`))
      return { folder, position: registered.findIndex((module) => exported.includes(module)) }
    }),
  )
}

function importsOf(file: string): string[] {
  const specifiers = readFileSync(file, 'utf8').matchAll(/(?:\bfrom |^import |\bimport\()'([^']+)'/gmu)
  return [...specifiers].map(([, path]) => (path!.startsWith('.') ? join(dirname(file), path!) : path!))
}

function offending(isWrong: (file: string, target: string) => boolean): string[] {
  return imports.filter(({ file, target }) => isWrong(file, target)).map(({ file, target }) => `${file} → ${target}`)
}

const layerOf = (file: string): string => file.split('/')[1]!.replace('.test.ts', '.ts')
const rank = (file: string): number => layers.indexOf(layerOf(file))
const isOurs = (target: string): boolean => target.startsWith('src/') && layerOf(target) !== 'generated'
const isTest = (file: string): boolean => file.endsWith('.test.ts')
