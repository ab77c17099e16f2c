import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readSeed, type SeedResult } from './read-seed.ts'

const dataset = 'id: test\nscheme: test\ntitle: A test\nlicence: CC0-1.0\n'
const isis = '- id: isis\n  kind: REBEL_GROUP\n  name: { en: ISIS }\n'

async function readFiles(files: Record<string, string | Buffer>): Promise<SeedResult> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-seed-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return readSeed(folder)
}

async function datasetOf(files: Record<string, string | Buffer>) {
  const result = await readFiles({ 'dataset.yaml': dataset, ...files })
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.dataset
}

async function problemsOf(files: Record<string, string | Buffer>) {
  const result = await readFiles(files)
  return result.ok ? [] : result.problems
}

describe('the files of a data set', () => {
  test('one file per kind or a folder of them, in any of the three formats', async () => {
    const { actors } = await datasetOf({
      'actors.csv': 'id,kind,name.en\nfrom-csv,STATE,Csv\n',
      'actors.ndjson': '{"id":"from-ndjson","kind":"STATE","name":{"en":"Ndjson"}}\n',
      'actors/2.yaml': '- { id: second, kind: STATE, name: { en: Second } }\n',
      'actors/1.yaml': isis,
    })
    expect(actors.map(({ ref }) => ref)).toEqual(['test:isis', 'test:second', 'test:from-csv', 'test:from-ndjson'])
  })

  test('notes, hidden files and questions beside them are left alone', async () => {
    const { actors } = await datasetOf({
      'README.md': '# x',
      '.hidden': '',
      'questions/01-a.graphql': '{ a }',
      'actors.yaml': '',
    })
    expect(actors).toEqual([])
  })

  test('a file of another name is reported, with the name that was probably meant', async () => {
    expect(await problemsOf({ 'dataset.yaml': dataset, 'actor.yaml': isis, 'claims/list.txt': '' })).toEqual([
      expect.objectContaining({
        file: 'actor.yaml',
        code: 'UNKNOWN_FILE',
        message: expect.stringContaining('Did you mean actors.yaml?'),
      }),
      expect.objectContaining({ file: 'claims/list.txt', code: 'UNKNOWN_FILE' }),
    ])
  })

  test('an empty folder, a missing folder and a missing dataset.yaml are told apart', async () => {
    expect(await problemsOf({})).toEqual([expect.objectContaining({ code: 'EMPTY_FOLDER' })])
    expect(await problemsOf({ 'actors.yaml': isis })).toEqual([expect.objectContaining({ code: 'NO_DATASET_FILE' })])
    const missing = await readSeed(join(tmpdir(), 'isnad-no-such-folder'))
    expect(missing).toEqual({ ok: false, problems: [expect.objectContaining({ code: 'NO_FOLDER' })] })
  })

  test('a byte order mark and Windows line ends are no part of the text', async () => {
    const { actors } = await datasetOf({
      'actors.yaml': `\uFEFF${isis.replaceAll('\n', '\r\n')}`,
      'actors.csv': '\uFEFFid,kind,name.en\r\nsdf,REBEL_GROUP,SDF\r\n',
    })
    expect(actors.map(({ names }) => names[0]!.value)).toEqual(['SDF', 'ISIS'])
  })

  test('a file that is not UTF-8 is reported with its line and byte', async () => {
    const [problem] = await problemsOf({
      'dataset.yaml': dataset,
      'actors.yaml': Buffer.from(`${isis}# \xe9\n`, 'latin1'),
    })
    expect(problem).toMatchObject({
      file: 'actors.yaml',
      line: 4,
      code: 'NOT_UTF8',
      message: expect.stringContaining('byte 55, 0xE9'),
    })
  })

  test('a line of any length is refused without being read whole', async () => {
    const [problem] = await problemsOf({ 'dataset.yaml': dataset, 'actors.ndjson': Buffer.alloc(50_000_000, 'x') })
    expect(problem).toMatchObject({ file: 'actors.ndjson', line: 1, code: 'LINE_TOO_LONG' })
  })
})

describe('YAML', () => {
  test('a key that stands twice is reported where it stands again', async () => {
    const problems = await problemsOf({ 'dataset.yaml': dataset, 'actors.yaml': `${isis}  kind: STATE\n` })
    expect(problems).toEqual([expect.objectContaining({ line: 4, column: 3, code: 'DUPLICATE_KEY' })])
  })

  test('anchors cannot be multiplied', async () => {
    const bomb = '- &a [x, x]\n- &b [*a, *a]\n'
    const problems = await problemsOf({ 'dataset.yaml': dataset, 'actors.yaml': bomb })
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 7, 'ALIAS_REFUSED'],
      [2, 11, 'ALIAS_REFUSED'],
    ])
  })

  test.each(['['.repeat(100_000), '- '.repeat(100_000)])('nesting without end is refused (%#)', async (text) => {
    const problems = await problemsOf({ 'dataset.yaml': dataset, 'actors.yaml': text })
    expect(problems).toEqual([
      expect.objectContaining({ code: 'MALFORMED', message: expect.stringContaining('levels deep') }),
    ])
  })

  test('tags and further documents are refused', async () => {
    const problems = await problemsOf({ 'dataset.yaml': dataset, 'actors.yaml': '- !!js/function x\n---\n- y\n' })
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [1, 'MALFORMED'],
      [2, 'MALFORMED'],
    ])
  })
})

describe('NDJSON and CSV', () => {
  test('every line that is no JSON is reported', async () => {
    const problems = await problemsOf({
      'dataset.yaml': dataset,
      'actors.ndjson': '{bad\n\n{"id":"a","kind":"STATE","name":{"en":"A"}}\nworse\n',
    })
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [1, 'MALFORMED'],
      [4, 'MALFORMED'],
    ])
  })

  test('a row is found on its first line, also below cells of several lines', async () => {
    const problems = await problemsOf({
      'dataset.yaml': dataset,
      'actors.csv': 'id,kind,name.en\na,STATE,"A\nB"\n\nb,STAT,B\nc,STATE\n',
    })
    expect(problems.map(({ line, path, code }) => [line, path, code])).toEqual([
      [5, 'b.kind', 'UNKNOWN_WORD'],
      [6, '', 'MALFORMED'],
    ])
  })

  test('columns that fill one field are reported', async () => {
    const problems = await problemsOf({ 'dataset.yaml': dataset, 'actors.csv': 'id,kind,name.en,name,id\n' })
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [1, 'DUPLICATE_KEY'],
      [1, 'DUPLICATE_KEY'],
    ])
  })
})

describe('what a data set says', () => {
  test('the example of docs/seed-format.md is valid', async () => {
    const page = await readFile(join(import.meta.dirname, '../../../docs/seed-format.md'), 'utf8')
    const files = [...page.matchAll(/^`(\w+\.yaml)`\n\n```yaml\n(.*?)```/gms)].map(([, name, text]) => [name!, text!])
    expect(files.map(([name]) => name)).toEqual(['dataset.yaml', 'actors.yaml', 'claims.yaml'])
    expect(await problemsOf(Object.fromEntries(files))).toEqual([])
  })

  test('names keep whatever is in them', async () => {
    const hostile = '`}) DETACH DELETE n; // "quotes" \'and\' \\u0000 {{x}}'
    const { actors } = await datasetOf({
      'actors.ndjson': JSON.stringify({ id: 'x', kind: 'STATE', name: { en: hostile } }),
      'actors.yaml': `- { id: y, kind: STATE, name: { en: ${JSON.stringify(hostile)} } }\n`,
    })
    expect(actors.map(({ names }) => names[0]!.value)).toEqual([hostile, hostile])
  })

  test('the hash changes with what is said, not with how it is written', async () => {
    const yaml = await datasetOf({ 'actors.yaml': `# A note.\n${isis}` })
    const ndjson = await datasetOf({ 'actors.ndjson': '{"name":{"en":"ISIS"},"kind":"REBEL_GROUP","id":"isis"}' })
    const other = await datasetOf({ 'actors.yaml': isis.replace('ISIS', 'ISIL') })
    expect(ndjson.contentHash).toBe(yaml.contentHash)
    expect(other.contentHash).not.toBe(yaml.contentHash)
  })

  test('an assessment has a value of its scale, whoever made it and when', async () => {
    const rated = (rest: string) => `- { id: rated, of: other:paper, scale: SOURCE_RELIABILITY, ${rest} }\n`
    const whole = 'value: B, by: desk, at: 2021-04-02T09:00:00+03:00'
    const { assessments } = await datasetOf({ 'assessments.yaml': rated(whole) })
    expect(assessments).toEqual([
      {
        ref: 'test:rated',
        of: 'other:paper',
        scale: 'SOURCE_RELIABILITY',
        value: 'B',
        by: 'desk',
        at: '2021-04-02T09:00:00+03:00',
        marking: 'CLEAR',
      },
    ])
    const told = async (rest: string) => {
      const problems = await problemsOf({ 'dataset.yaml': dataset, 'assessments.yaml': rated(rest) })
      return problems.map(({ path, code, message }) => `${path} ${code}: ${message}`)
    }
    expect(await told(whole.replace('B', 'LIKELY'))).toEqual([
      'rated.value INVALID_VALUE: LIKELY is no value of SOURCE_RELIABILITY. It must be one of A, B, C, D, E, F.',
    ])
    expect(await told(whole.replace('B', 'Q'))).toEqual([
      expect.stringMatching(/^rated\.value UNKNOWN_WORD: "Q" is a value of no/u),
    ])
    expect(await told('value: B, at: 2021')).toEqual([
      'rated.by MISSING_FIELD: The field "by" is missing.',
      expect.stringContaining('rated.at INVALID_VALUE'),
    ])
  })

  test('all errors of all files are reported at once, by file and line', async () => {
    const problems = await problemsOf({
      'dataset.yaml': 'id: test\nscheme: Test\ntitel: x\nlicence: x\n',
      'actors.yaml': `${isis}  maker: x\n- id: sdf\n  kind: REBEL_GRUOP\n`,
      'incidents.yaml': '- id: raid\n  kind: RAID\n  name: { en: Raid }\n  date: last Saturday\n  place: dhibam\n',
      'places.yaml': '- id: dhiban\n  kind: COMMUNITY\n  name: { en: Dhiban }\n  within: dhiban\n',
    })
    expect(problems.map(({ file, line, path, code }) => [file, line, path, code])).toEqual([
      ['actors.yaml', 4, 'isis.maker', 'UNKNOWN_FIELD'],
      ['actors.yaml', 5, 'sdf.name', 'MISSING_FIELD'],
      ['actors.yaml', 6, 'sdf.kind', 'UNKNOWN_WORD'],
      ['dataset.yaml', 1, 'test.title', 'MISSING_FIELD'],
      ['dataset.yaml', 2, 'test.scheme', 'INVALID_VALUE'],
      ['dataset.yaml', 3, 'test.titel', 'UNKNOWN_FIELD'],
      ['incidents.yaml', 4, 'raid.date', 'INVALID_DATE'],
      ['incidents.yaml', 5, 'raid.place', 'UNKNOWN_REFERENCE'],
      ['places.yaml', 4, 'dhiban.within', 'CYCLE'],
    ])
    const said = problems.map(({ message }) => message)
    expect(said).toContain('"REBEL_GRUOP" is no ActorKind. Did you mean REBEL_GROUP?')
    expect(said).toContain('Nothing in this data set has the id dhibam. Did you mean dhiban?')
    expect(said).toContain('There is no field "titel" here. Did you mean title?')
  })
})
