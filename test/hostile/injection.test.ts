import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getNamedType, isInputObjectType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import { packageRoot } from '../../src/lib/package-root.ts'
import { buildSchemaFromFiles } from '../../src/server/schema/build-schema.ts'
import { dumpExactly } from '../support/dump-exactly.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { isnad } from '../support/run-isnad.ts'
import { type Ask, serve } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'
import { headersOf, writeTokens } from '../support/viewers.ts'
import { writeHostileFolder } from './hostile-folder.ts'
import { patienceMs } from './listening.ts'
import { long, payloads } from './payloads.ts'
import { pages, questions, withValues } from './questions.ts'

const schema = buildSchemaFromFiles('schema')
const database = testDatabase(patienceMs)
const tokens = writeTokens()
let folder: string
let ask: Ask

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-hostile-'))
  await emptyGraph(database)
  const anonymous = await serve(database, { ISNAD_TOKENS: tokens.file })
  ask = (query, variables) => anonymous(query, variables, headersOf('CLEAR', true))
})
afterAll(async () => {
  await database.close()
  tokens.remove()
  rmSync(folder, { recursive: true })
})

/** What a file can hold as the words of something: no empty text, and no half of a sign. */
const words = payloads.filter((text) => text.trim() !== '' && !/\p{Cs}/u.test(text))

describe('a text that comes by GraphQL', () => {
  const refusals = ['BAD_USER_INPUT', 'INVALID_REF', 'UNKNOWN_REF', 'BAD_CURSOR']

  beforeAll(async () => {
    await emptyGraph(database)
    await loadSeed(database, join(packageRoot, 'seeds/sy24-deir-ez-zor'))
  })

  it('has its every way in tried here', () => {
    const tried = new Set([...questions, pages].flatMap(({ query }) => textsTakenBy(query)))
    expect([...tried].sort()).toEqual(everyTextTaken().sort())
  })

  it.each(questions.map((question, index) => [index, question] as const))(
    'is a value and nothing else in question %i, which is otherwise answered',
    async (_, question) => {
      const { query, variables } = question
      const graph = await dumpExactly(database)
      const plain = await ask(query, variables)
      expect(plain.errors).toEqual([])
      const texts = Object.keys(variables).filter((name) => typeof variables[name] === 'string')
      const inAll = (payload: string) => Object.fromEntries(texts.map((name) => [name, payload]))
      for (const payload of payloads) {
        for (const values of [
          ...texts.map((name) => ({ [name]: payload })),
          inAll(payload),
          inAll(`isnad:${payload}`),
        ]) {
          const { errors } = await ask(query, withValues(question, values).variables)
          for (const { message, extensions } of errors) expect(refusals, message).toContain(extensions.code)
        }
      }
      expect(await ask(query, variables)).toEqual(plain)
      expect(await dumpExactly(database)).toEqual(graph)
    },
  )

  it('is a value where it is written in the operation, and under whatever key it is answered', async () => {
    for (const payload of words) {
      const literal = JSON.stringify(payload)
      const key = `__${payload.replaceAll(/\W/gu, '_')}`
      const { data, errors } = await ask(
        `{ ${key}: actors(filter: { nameContains: ${literal} }) { ${key}: totalCount } }`,
      )
      expect(errors).toEqual([])
      expect(data).toEqual({ [key]: { [key]: expect.any(Number) } })
    }
  })
})

describe('a text that comes in a file', () => {
  beforeEach(() => emptyGraph(database))

  it('of a data set is stored as it is, and makes nothing of the graph that plain words do not make', async () => {
    const plain = words.map((_, at) => `plain word ${at}`)
    const shapes: unknown[] = []
    for (const [id, texts] of [
      ['plain', plain],
      ['hostile', words],
    ] as const) {
      await emptyGraph(database)
      writeHostileFolder(join(folder, id), id, texts)
      await loadSeed(database, join(folder, id))
      expect(await audit(database)).toEqual([])
      shapes.push(await shapeOf())
    }
    expect(shapes[1]).toEqual(shapes[0])
    const stored = await everyText()
    for (const text of words) expect(stored).toContain(text)
    for (const [at, text] of words.entries()) expect(await statementOf(`hostile:words-${at}`)).toBe(text)
  })

  it.each<[what: string, record: object]>([
    ['a name', { id: 'one', kind: 'OTHER', name: { en: long } }],
    ['an id', { id: long, kind: 'OTHER', name: { en: 'One' } }],
    ['an identifier', { id: 'one', kind: 'OTHER', name: { en: 'One' }, identifiers: [`other:${long}`] }],
  ])('is refused where it makes %s of a million signs, and nothing is written', async (_, record) => {
    const lengthy = join(folder, 'long')
    mkdirSync(lengthy, { recursive: true })
    writeFileSync(join(lengthy, 'dataset.yaml'), 'id: long\nscheme: long\ntitle: Long\nlicence: CC0-1.0\n')
    writeFileSync(join(lengthy, 'actors.yaml'), JSON.stringify([record]))
    const graph = await dumpExactly(database)
    const refusal = await loadSeed(database, lengthy).catch((error) => error)
    expect(refusal).toMatchObject({ code: 'INVALID_DATASET', message: expect.stringContaining('actors.yaml:1:') })
    expect(refusal.message.length).toBeLessThan(2_000)
    expect(await dumpExactly(database)).toEqual(graph)
  })

  it('may be as long as the format allows, in whatever script', async () => {
    const lengthy = join(folder, 'longest')
    writeHostileFolder(lengthy, 'longest', ['a'.repeat(2_000), 'ت'.repeat(2_000), '語'.repeat(2_000)])
    await loadSeed(database, lengthy)
    expect(await audit(database)).toEqual([])
    const { data } = await ask('{ actors(filter: { nameContains: "語語語" }) { nodes { name } } }')
    expect(data).toEqual({ actors: { nodes: [{ name: '語'.repeat(2_000) }] } })
  })

  it('of a table is a cell and nothing else', async () => {
    const texts = words.filter((text) => !/[\r\n]/u.test(text))
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
    const rows = texts.map((text, at) =>
      [`row-${at}`, 'UNATTRIBUTED', 'STATED', 'SUPPORTS', `Group ${at}`, 'Front', text, text, 'en', text, text, text]
        .map(cell)
        .join(','),
    )
    const header =
      'id,attribution,modality,predicate,subject,object,source,document,document_lang,quote,statement,place'
    const file = join(folder, 'table.csv')
    writeFileSync(file, `${[header, ...rows].join('\n')}\n`)
    const { code, stderr } = await isnad(['import', 'claims-csv', file, '--recorded-by', payloads[0]!])
    expect([code, stderr.match(/Neo4j|Neo\./u)]).toEqual([0, null])
    for (const [at, text] of texts.entries()) expect(await statementOf(`table:row-${at}`)).toBe(text.trim())
    expect(await audit(database)).toEqual([])
  })
})

describe('a text that comes by the command line', () => {
  const text = `'}) DETACH DELETE n // \` ] */ $name \\u0060`

  it('leaves the graph as it was, whichever command it is given to', async () => {
    await emptyGraph(database)
    await loadSeed(database, join(packageRoot, 'test/fixtures/seeds/hostile-names'))
    const graph = await dumpExactly(database)
    const question = join(folder, 'question.graphql')
    writeFileSync(question, 'query ($text: String!) { actors(filter: { nameContains: $text }) { nodes { name } } }')
    const asked = await isnad(['query', question, '--var', `text=${text}`])
    expect([asked.code, JSON.parse(asked.stdout)]).toEqual([0, { actors: { nodes: [] } }])
    expect(await isnad(['datasets', 'remove', text])).toMatchObject({ code: 1, stderr: expect.stringContaining(text) })
    expect((await isnad(['load', join(folder, text.replaceAll('/', ''))])).code).toBe(1)
    expect(await dumpExactly(database)).toEqual(graph)
  })

  it('is the name of a token and nothing else', async () => {
    const file = join(folder, 'tokens.json')
    const { code } = await isnad(['token', 'create', '--name', text, '--clearance', 'CLEAR'], { ISNAD_TOKENS: file })
    expect([code, JSON.parse(readFileSync(file, 'utf8'))]).toEqual([0, [expect.objectContaining({ name: text })]])
  })
})

const TEXTS = ['String', 'ID', 'Ref', 'EdtfDate', 'DateTime']

function everyTextTaken(): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return []
    const members = isInputObjectType(type)
      ? Object.values(type.getFields()).map((field) => ({ owner: type.name, field }))
      : isObjectType(type)
        ? Object.values(type.getFields()).flatMap(({ name, args }) =>
            args.map((field) => ({ owner: `${type.name}.${name}`, field })),
          )
        : []
    return members
      .filter(({ field }) => TEXTS.includes(getNamedType(field.type).name))
      .map(({ owner, field }) => `${owner}.${field.name}`)
  })
}

function textsTakenBy(query: string): string[] {
  const info = new TypeInfo(schema)
  const taken: string[] = []
  const take = (owner: string, name: string) => {
    if (TEXTS.includes(getNamedType(info.getInputType())?.name ?? '')) taken.push(`${owner}.${name}`)
  }
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Argument: ({ name }) => take(`${info.getParentType()!.name}.${info.getFieldDef()!.name}`, name.value),
      ObjectField: ({ name }) => take(getNamedType(info.getParentInputType())!.name, name.value),
    }),
  )
  return taken
}

const read = async (text: string, params: Record<string, unknown> = {}) =>
  await database.read({ name: 'look', text: `/* look */ ${text}`, params })

/** Labels, types and names of properties, and of the schema; and how many nodes of each kind there are. */
async function shapeOf(): Promise<unknown> {
  return {
    nodes: await read('MATCH (n) WHERE NOT n:Change RETURN labels(n) AS labels, count(*) AS count ORDER BY labels'),
    properties: await read('MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT key ORDER BY key'),
    types: await read(
      'MATCH ()-[r]->() UNWIND keys(r) + [null] AS key RETURN DISTINCT type(r) AS type, key ORDER BY type, key',
    ),
    schema: await read('SHOW INDEXES YIELD name RETURN name ORDER BY name'),
  }
}

async function everyText(): Promise<unknown[]> {
  const rows = await read('MATCH (n) UNWIND [key IN keys(n) | n[key]] AS value RETURN DISTINCT value')
  return rows.flatMap(({ value }) => value)
}

async function statementOf(ref: string): Promise<unknown> {
  const { data, errors } = await ask('query ($ref: Ref!) { claim(ref: $ref) { statement } }', { ref })
  expect(errors).toEqual([])
  return data.claim.statement
}
