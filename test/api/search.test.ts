import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { type Ask, serve } from '../support/serve.ts'
import { testDatabase } from '../support/test-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-tokens-'))
const database = testDatabase()
let ask: Ask

beforeAll(async () => {
  await emptyGraph(database)
  const file = join(folder, 'tokens.json')
  const sha256 = createHash('sha256').update('desk').digest('hex')
  writeFileSync(file, JSON.stringify([{ name: 'desk', clearance: 'RED', permissions: [], sha256 }]), { mode: 0o600 })
  ask = await serve(database, { ISNAD_TOKENS: file })
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

type Names = readonly (string | { readonly value: string; readonly marking: 'AMBER' })[]

interface Hit {
  readonly matched: string
  readonly by: string
  readonly score: number
}

/** Actors of one or several names each, and documents. */
async function load(actors: readonly Names[], titles: readonly string[] = []) {
  const dataset = { ref: 't:names', scheme: 't', title: 'Names', licence: 'CC0-1.0' }
  const seed: SeedContent = {
    dataset,
    actors: actors.map((names, index) => ({
      ref: `t:actor-${index}`,
      actorKind: 'OTHER',
      names: names.map((name, position) => ({
        ...(typeof name === 'string' ? { value: name } : name),
        kind: position === 0 ? 'PRIMARY' : 'ALIAS',
      })),
    })),
    sources: [{ ref: 't:outlet', sourceKind: 'NEWS_OUTLET', names: [{ value: 'Outlet', kind: 'PRIMARY' }] }],
    documents: titles.map((title, index) => ({
      ref: `t:document-${index}`,
      documentKind: 'ARTICLE',
      title,
      source: 't:outlet',
    })),
  }
  await loadDataset(database, seedOf(seed))
}

const operation = `query ($text: String!, $first: Int! = 50, $after: String) {
  search(text: $text, first: $first, after: $after) {
    edges { cursor node { matched by score node { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`

async function page(variables: Record<string, unknown>, headers: Record<string, string> = {}) {
  const { data, errors } = await ask(operation, variables, headers)
  expect(errors).toEqual([])
  return data.search
}

async function find(text: string, headers: Record<string, string> = {}): Promise<Hit[]> {
  return (await page({ text }, headers)).edges.map(({ node }: { node: Hit }) => node)
}

const short = (hits: readonly Hit[]) => hits.map(({ by, matched }) => [by, matched])

describe('a name in Arabic letters is found by its romanisations, before all others', () => {
  const names = {
    'دير الزور': 'Deir ez-Zor, Dayr az Zawr, Deir-ez-Zor, Deir Ezzor, Deir al-Zour, Der Ezzor, Dair Alzour',
    الجولاني: 'Golani, Julani, al-Jolani, Al-Jawlani, Joulani',
    الشحيل: 'Shuhayl, al-Shahil, Ash Shuḩayl, Shheil',
    محمد: 'Muhammad, Mohammed, Mohamad',
    محمود: 'Mahmud, Mahmoud',
    'عبد الرحمن': 'Abdulrahman, Abd al-Rahman, Abdel Rahman, Abdurrahman, Abdurahman',
    'أبو رحمن': 'Abu Rahman, Abou Rahman',
    ذيبان: 'Dhiban, Theeban, Zeiban, Thiban, Diban',
    البوكمال: 'Abu Kamal, Al-Bukamal, Bukamal, Albukamal, Al Bu Kamal',
    الرقة: 'Raqqa, ar-Raqqah, Rakka',
    الميادين: 'Mayadin, Mayadeen, Al Mayadin',
    الحسكة: 'Hasakah, al-Hasakeh, Hassake',
    'منذر ديواني': 'Munzir Diwani, Monzer Diwani, Mundhir Dīwānī, Monther Dewani',
    'أبو بكر البغدادي': 'Abu Bakr al-Baghdadi, Abou Bakr Baghdadi, Abu Baker al-Bagdadi',
    'سوق صور': 'Souq Sour, Suq Sur, Souk Soor',
    الحصين: 'al-Husayn, Hssein',
    داعش: "Daesh, Da'ish, Dāʻish",
    العراق: 'al-Iraq',
    'نور الدين': 'Nureddin, Nour al-Din, Nuraldin, Noor ad-Deen',
    'عبد الله': 'Abdullah, Abdallah, Abd Allah',
  }
  const spellings = Object.entries(names).flatMap(([name, latin]) => latin.split(', ').map((text) => [text, name]))

  beforeAll(async () => {
    await emptyGraph(database)
    await load(Object.keys(names).map((name) => [name]))
  })

  it.each(spellings)('%s finds %s', async (text, name) => {
    const [best] = await find(text!)
    expect(best).toMatchObject({ matched: name, by: 'TRANSLITERATED' })
  })

  it('Muhammad and Mahmud are two names, each nearer to its own', async () => {
    const near = async (text: string) => (await find(text)).map(({ matched }) => matched)
    expect(await near('Muhammad')).toEqual(['محمد', 'محمود'])
    expect(await near('Mahmud')).toEqual(['محمود', 'محمد'])
    const [own, other] = await find('Mahmud')
    expect(own!.score).toBeGreaterThan(other!.score)
  })

  it('the servant is not the father', async () => {
    expect(short(await find('Abu Rahman'))).toEqual([['TRANSLITERATED', 'أبو رحمن']])
    expect(short(await find('Abd Rahman'))).toEqual([['TRANSLITERATED', 'عبد الرحمن']])
  })
})

test('a name in Latin letters is found in Arabic ones, and in other romanisations', async () => {
  await emptyGraph(database)
  await load([['Dayr az Zawr'], ['Abu Muhammad al-Julani'], ['Abu Kamal'], ['Zeiban']], ['Raids around Dhiban'])
  expect(short(await find('دير الزور'))).toEqual([['TRANSLITERATED', 'Dayr az Zawr']])
  expect(short(await find('Deir Ezzor'))).toEqual([['TRANSLITERATED', 'Dayr az Zawr']])
  expect(short(await find('الجولاني'))).toEqual([['TRANSLITERATED', 'Abu Muhammad al-Julani']])
  expect(short(await find('أبو محمد'))).toEqual([['TRANSLITERATED', 'Abu Muhammad al-Julani']])
  expect(short(await find('البوكمال'))).toEqual([['TRANSLITERATED', 'Abu Kamal']])
  expect(short(await find('ذيبان'))).toEqual([
    ['TRANSLITERATED', 'Raids around Dhiban'],
    ['TRANSLITERATED', 'Zeiban'],
  ])
})

describe('a misspelt name', () => {
  beforeAll(async () => {
    await emptyGraph(database)
    await load([['Syrian Democratic Forces', 'قوات سوريا الديمقراطية'], ['Idlib'], ['Ain Issa'], ['Free Army']])
  })

  it.each([
    ['Syrian Democratic Fordes', 'Syrian Democratic Forces'],
    ['Syrain Denocratig Forces', 'Syrian Democratic Forces'],
    ['Fordes', 'Syrian Democratic Forces'],
    ['Idlim', 'Idlib'],
    ['Idlibk', 'Idlib'],
    ['Ilib', 'Idlib'],
    ['الديمقراشية', 'قوات سوريا الديمقراطية'],
    ['سوربا', 'قوات سوريا الديمقراطية'],
    ['Fre Armg', 'Free Army'],
  ])('%s finds %s', async (text, name) => {
    expect(short(await find(text))).toEqual([['FUZZY', name]])
  })

  it('is not looked for in words of three letters, nor with two mistakes in a short one', async () => {
    expect(await find('Fle')).toEqual([])
    expect(await find('Idxyb')).toEqual([])
  })
})

describe('the order of hits', () => {
  beforeEach(async () => {
    await emptyGraph(database)
    await load(ordered.map((name) => [name]))
  })
  const ordered = [
    'Golani',
    'GOLANI',
    'al-Golani',
    'Golanis',
    'Golani Heights',
    'Mount Golani',
    'Jolani',
    'الجولاني',
    'أبو محمد الجولاني',
    'Galani',
    'Golari',
    'Mount Golari',
  ]

  it('is exact, normalised, transliterated, fuzzy, and the nearer first', async () => {
    const hits = await find('Golani')
    expect(hits.map(({ matched }) => matched)).toEqual(ordered)
    expect([...new Set(hits.map(({ by }) => by))]).toEqual(['EXACT', 'NORMALISED', 'TRANSLITERATED', 'FUZZY'])
    const scores = hits.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  it('is kept by pages of any size', async () => {
    for (const first of [1, 2, 5]) {
      const matched: string[] = []
      for (let after: string | null = null, more = true; more; ) {
        const { edges, pageInfo } = await page({ text: 'Golani', first, after })
        matched.push(...edges.map(({ node }: { node: Hit }) => node.matched))
        after = pageInfo.endCursor
        more = pageInfo.hasNextPage
      }
      expect(matched).toEqual(ordered)
    }
  })

  it('is kept while others insert', async () => {
    const { edges, pageInfo } = await page({ text: 'Golani', first: 7 })
    await load([...ordered, 'Golani', 'Golany', 'جولاني', 'Golati'].map((name) => [name]))
    const rest = await page({ text: 'Golani', after: pageInfo.endCursor })
    const matched = [...edges, ...rest.edges].map(({ node }: { node: Hit }) => node.matched)
    expect(new Set(matched).size).toBe(matched.length)
    expect(matched.filter((name) => ordered.includes(name))).toEqual(ordered)
  })
})

test('a thing is one hit, by the best of its names', async () => {
  await emptyGraph(database)
  await load([['Golari', 'الجولاني', 'Julani', 'Mount Golani']])
  expect(short(await find('Golani'))).toEqual([['NORMALISED', 'Mount Golani']])
  expect(short(await find('Jolani'))).toEqual([['TRANSLITERATED', 'Julani']])
})

test('nothing hidden changes hits, scores, cursors or the fullness of pages', async () => {
  await emptyGraph(database)
  const open: Names[] = [['Golani'], ['الجولاني'], ['Golari'], ['Mount Golani'], ['Galani']]
  await load(open)
  const pages = async (headers: Record<string, string> = {}) => [
    await page({ text: 'Golani' }, headers),
    await page({ text: 'Golani', first: 2 }, headers),
    await page({ text: 'الجولاني', first: 3 }, headers),
    await page({ text: 'Golabi', first: 1 }, headers),
  ]
  const before = await pages()
  const hidden = (value: string) => ({ value, marking: 'AMBER' as const })
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  await load([
    ...open.map((names, index) => [...names, hidden(['Golani', 'Golabi', 'al-Golani', 'الجولاني', 'Golani'][index]!)]),
    ...letters.flatMap((letter) => [
      [hidden(`Gola${letter}i`)],
      [hidden(`G${letter}lani`)],
      [hidden(`Golan${letter}`)],
    ]),
  ])
  expect(await pages()).toEqual(before)
  expect(await pages({ authorization: 'Bearer desk' })).not.toEqual(before)
})

describe('hostile texts are answered', () => {
  beforeAll(async () => {
    await emptyGraph(database)
    await load([['Golani'], ['الجولاني']])
  })

  it.each([
    'sounds:/.*/',
    '/.*/',
    '/[a-/',
    'golani~2',
    '*.lani',
    '[a TO z]',
    'skeleton:jln OR folded:*',
    '"gol" AND NOT',
    'aeiou',
    'وايا',
    'ع',
    '***',
    '🙂🙂🙂🙂',
    '\u0000\u0001',
    '\\',
    'Дамаск',
    '大马士革大马士革',
    'a'.repeat(300),
    'z'.repeat(40),
    'ab'.repeat(20),
    'th'.repeat(150),
    'b '.repeat(150),
    'abcd '.repeat(60),
    'ل'.repeat(300),
    'al-b '.repeat(60),
  ])('%s', async (text) => {
    expect(await find(text)).toEqual([])
  })
})
