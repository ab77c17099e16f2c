import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTokens } from '../src/auth/token-file.ts'
import { packageRoot } from '../src/lib/package-root.ts'
import type { Database } from '../src/neo4j/database.ts'
import { isnad } from './support/run-isnad.ts'
import { clearDatabase, testDatabase } from './support/test-database.ts'

const seed = join(packageRoot, 'seeds/sy24-deir-ez-zor')
let database: Database
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-commands-'))
  database = testDatabase()
  await clearDatabase(database)
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

describe('isnad load', () => {
  it('loads a data set, and says when there is nothing left to do', async () => {
    expect(await isnad(['load', seed])).toMatchObject({ code: 0, stdout: expect.stringContaining('39 claims written') })
    expect(await isnad(['load', seed])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('nothing was written'),
    })
  })

  it('ends with 1 where the data set is not sound, and with 3 where no database answers', async () => {
    expect(await isnad(['load', folder])).toMatchObject({ code: 1, stderr: expect.stringContaining('was not loaded') })
    const unreachable = await isnad(['load', seed], { NEO4J_URI: 'bolt://127.0.0.1:1' })
    expect(unreachable).toMatchObject({ code: 3, stderr: expect.stringContaining('does not answer') })
  })
})

describe('isnad audit', () => {
  it('ends with 0 on a sound graph; with 1, telling what is wrong, on another, which isnad rebuild heals', async () => {
    expect(await isnad(['audit'])).toMatchObject({ code: 0, stdout: 'The graph is sound.\n' })
    await database.write(({ run }) => run({ name: 'damage', text: 'MATCH ()-[l:LINK]->() DELETE l', params: {} }))
    expect(await isnad(['audit'])).toMatchObject({ code: 1, stdout: expect.stringContaining('LINK') })
    expect((await isnad(['rebuild'])).code).toBe(0)
    expect((await isnad(['audit'])).code).toBe(0)
  })
})

describe('isnad datasets', () => {
  it('lists what the graph holds, for people and for scripts', async () => {
    const { code, stdout } = await isnad(['datasets'])
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^id +title.*\nisnad:sy24/u)])
    const { stdout: json } = await isnad(['datasets', '--json'])
    expect(JSON.parse(json)).toMatchObject([{ claims: 39, state: 'WHOLE', marking: 'CLEAR' }])
  })

  it('removes one; of what is not there it says so', async () => {
    expect(await isnad(['datasets', 'remove', 'nothing'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no data set nothing'),
    })
    const { code, stdout } = await isnad(['datasets', 'remove', 'sy24-deir-ez-zor', '--json'])
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ withdrawals: 39 })])
    expect((await isnad(['load', seed])).code).toBe(0)
    expect((await isnad(['audit', '--json'])).stdout).toBe('[]\n')
  })
})

describe('isnad query', () => {
  const path = () => join(folder, 'operation.graphql')

  it('answers as JSON, CSV or a table', async () => {
    writeFileSync(path(), 'query ($first: Int) { claims(first: $first) { nodes { polarity predicate: modality } } }')
    const { stdout } = await isnad(['query', path(), '--var', 'first=2'])
    expect(JSON.parse(stdout).claims.nodes).toHaveLength(2)
    const csv = await isnad(['query', path(), '--var', 'first=2', '--format', 'csv'])
    expect(csv.stdout.split('\r\n')).toEqual(['polarity,predicate', expect.any(String), expect.any(String), ''])
    const table = await isnad(['query', path(), '--var', 'first=2', '--format', 'table'])
    expect(table.stdout).toMatch(/^polarity +predicate\n/u)
  })

  it('ends with 1 where the answer has errors, or the operation cannot be read', async () => {
    writeFileSync(path(), '{ claims(first: 0) { totalCount } }')
    expect(await isnad(['query', path()])).toMatchObject({ code: 1, stderr: expect.stringContaining('BAD_USER_INPUT') })
    writeFileSync(path(), '{ claims(')
    expect(await isnad(['query', path()])).toMatchObject({ code: 1, stderr: expect.stringContaining('graphql:1:') })
    expect(await isnad(['query', join(folder, 'none')])).toMatchObject({ code: 1 })
  })
})

describe('isnad export', () => {
  it('writes to standard output, or to a file or folder that is not there yet', async () => {
    const { stdout } = await isnad(['export', 'csv-links', '--lens', '{"claimants": ["isnad:munzir-diwani"]}'])
    expect(stdout).toMatch(/^proposition,subject,/u)
    expect(stdout).toContain(',Iranian militias,iranian-militias,POLITICAL_MILITIA,SUPPORTS,ISIS,')
    const backup = join(folder, 'backup')
    expect((await isnad(['export', 'dataset', '-o', backup])).code).toBe(0)
    expect(readdirSync(backup).sort()).toEqual(['README.md', 'sy24-deir-ez-zor'])
    expect(await isnad(['validate', join(backup, 'sy24-deir-ez-zor')])).toMatchObject({ code: 0 })
    expect(await isnad(['export', 'dataset', '-o', backup])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is there already'),
    })
  })

  it('ends with 1 on a lens or a token that is wrong, and with 2 on a format that it does not know', async () => {
    expect(await isnad(['export', 'csv-claims', '--lens', '{"claimants": ["isnad:nobody"]}'])).toMatchObject({
      ...{ code: 1, stdout: '', stderr: expect.stringContaining('isnad:nobody') },
    })
    expect((await isnad(['export', 'csv-claims', '--token', 'wrong'])).code).toBe(1)
    expect((await isnad(['export', 'no-such-format'])).code).toBe(2)
  })
})

describe('isnad doctor', () => {
  it('ends with 0 where all is well, and with 1, telling what is not, elsewhere', async () => {
    const { code, stdout } = await isnad(['doctor', '--json'])
    expect(code).toBe(0)
    const checks = JSON.parse(stdout).map(({ check }: { check: string }) => check)
    expect(checks).toEqual(['node', 'port', 'database', 'schema', 'writing', 'data sets'])
    const unreachable = await isnad(['doctor'], { NEO4J_URI: 'bolt://127.0.0.1:1' })
    expect(unreachable).toMatchObject({ code: 1, stdout: expect.stringContaining('BAD database:') })
  })
})

describe('isnad import', () => {
  it('ends with 2 on a format that it does not know', async () => {
    expect((await isnad(['import', 'no-such-format', seed])).code).toBe(2)
  })
})

describe('isnad match-places', () => {
  it('says that there is no gazetteer, and else what was found in it and what was not', async () => {
    expect(await isnad(['match-places'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('holds no gazetteer'),
    })
    const units = join(folder, 'units.csv')
    writeFileSync(
      units,
      'ADM2_PCODE,ADM2_EN,ADM1_PCODE,ADM1_EN,ADM0_PCODE,ADM0_EN\nSY0902,Abu Kamal,SY09,Deir-ez-Zor,SY,Syria\n',
    )
    mkdirSync(join(folder, 'notes'))
    writeFileSync(join(folder, 'notes', 'dataset.yaml'), 'id: places\nscheme: notes\ntitle: Places\nlicence: CC0 1.0\n')
    writeFileSync(
      join(folder, 'notes', 'places.yaml'),
      [
        '- { id: deir, kind: GOVERNORATE, name: { en: Deir ez-Zor Governorate } }',
        '- { id: kamal, kind: DISTRICT, name: { en: Albu Kamal district }, within: deir }',
        '- { id: nowhere, kind: COMMUNITY, name: { en: Nowhere }, within: kamal }',
        '',
      ].join('\n'),
    )
    expect((await isnad(['import', 'ocha-cod', units])).code).toBe(0)
    expect((await isnad(['load', join(folder, 'notes')])).code).toBe(0)
    const { stdout, stderr } = await isnad(['match-places'])
    expect(stdout).toMatch(/^Places found in gazetteers: 2; not found: \d+\. The graph says so already\.\n$/u)
    expect(stderr).toContain('notes:nowhere "Nowhere" was not found in ocha: Nothing of its kind and name is listed')
    const { found } = JSON.parse((await isnad(['match-places', '--json'])).stdout)
    expect(found.map(({ place, listed }: { place: string; listed: string }) => [place, listed])).toEqual([
      ['notes:deir', 'ocha:SY09'],
      ['notes:kamal', 'ocha:SY0902'],
    ])
  })
})

describe('isnad token create', () => {
  it('prints a token once and keeps its hash where ISNAD_TOKENS says', async () => {
    const path = join(folder, 'tokens.json')
    const { code, stdout } = await isnad(['token', 'create', '--name', 'desk', '--clearance', 'AMBER'], {
      ISNAD_TOKENS: path,
    })
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^[\w-]{43}\n$/u)])
    expect(readTokens(path)).toMatchObject([{ name: 'desk', clearance: 'AMBER', permissions: [] }])
  })

  it('ends with 2 where no file is named, and where the clearance is no marking', async () => {
    const create = ['token', 'create', '--name', 'desk', '--clearance']
    expect(await isnad([...create, 'AMBER'], { ISNAD_TOKENS: '' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('ISNAD_TOKENS'),
    })
    expect((await isnad([...create, 'PINK'])).code).toBe(2)
  })
})

describe('isnad', () => {
  it('ends with 2 on a command that it does not know, and with 0 on a wish for help', async () => {
    expect((await isnad(['lode', seed])).code).toBe(2)
    expect((await isnad(['--help'])).code).toBe(0)
  })
})
