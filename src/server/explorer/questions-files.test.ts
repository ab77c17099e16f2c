import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packageRoot } from '../../lib/package-root.ts'
import { readFurtherQuestions, readQuestions } from './questions-files.ts'

let seed: string

beforeEach(() => {
  seed = mkdtempSync(join(tmpdir(), 'isnad-questions-'))
  mkdirSync(join(seed, 'questions'))
  writeFileSync(join(seed, 'dataset.yaml'), 'id: small\nscheme: notes\ntitle: A small data set\nlicence: none\n')
})
afterEach(() => rmSync(seed, { recursive: true, force: true }))

const write = (name: string, text: string) => writeFileSync(join(seed, 'questions', name), text)

test('a file gives its title, its explanation and its operation as it stands', async () => {
  const text = '# Who?\n# On whose word,\n# and where.\n\n# A remark.\nquery Who { __typename }\n'
  write('01-who.graphql', text)
  expect(await readQuestions([seed])).toEqual([
    {
      dataset: 'A small data set',
      datasetRef: 'notes:small',
      slug: '01-who',
      title: 'Who?',
      explanation: 'On whose word, and where.',
      operationName: 'Who',
      operation: text,
    },
  ])
})

test('questions come in the order of their file names, and expected answers are not questions', async () => {
  write('02-b.graphql', '# B\nquery B { __typename }')
  write('01-a.graphql', '# A\nquery A { __typename }')
  write('01-a.json', '{}')
  expect((await readQuestions([seed])).map(({ slug }) => slug)).toEqual(['01-a', '02-b'])
})

test('a data set without questions is none the worse', async () => {
  rmSync(join(seed, 'questions'), { recursive: true })
  expect(await readQuestions([seed])).toEqual([])
})

test('the data sets that come with Isnad have their questions, but for those that are read already', async () => {
  const refs = async (seedFolders: string[]) =>
    (await readFurtherQuestions(seedFolders)).map(({ datasetRef }) => datasetRef)
  expect(await refs([])).toEqual(expect.arrayContaining(['isnad:sy24-deir-ez-zor', 'vale:competency']))
  const founding = join(packageRoot, 'seeds', 'sy24-deir-ez-zor')
  expect(await refs([founding])).not.toContain('isnad:sy24-deir-ez-zor')
})

test.each([
  ['query Who { __typename }', /no title/u],
  ['# Who?\n{ __typename }', /needs a name/u],
  ['# Who?\nquery A { __typename } query B { __typename }', /exactly one operation/u],
  ['# Who?\nquery Who {', /not a GraphQL operation/u],
  ['# Who?', /not a GraphQL operation/u],
])('%j is refused with a sentence that names the file', async (text, reason) => {
  write('01-who.graphql', text)
  const refusal = readQuestions([seed])
  await expect(refusal).rejects.toThrow(reason)
  await expect(refusal).rejects.toThrow('01-who.graphql')
})
