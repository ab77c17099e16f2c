import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors/app-error.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { ExternalRef } from '../../src/import/seed/seed-dataset.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { dumpGraph } from '../support/dump-graph.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { sampleSeed } from '../support/sample-seed.ts'
import { type SeedContent, seedOf } from '../support/seed-of.ts'
import { testDatabase } from '../support/test-database.ts'

let database: Database
let before: string[]

beforeAll(() => {
  database = testDatabase()
})
beforeEach(async () => {
  await emptyGraph(database)
  await loadDataset(database, seedOf(sampleSeed()))
  before = await dumpGraph(database)
})
afterAll(() => database.close())

const other = (said: Partial<SeedContent>): SeedContent => ({
  dataset: { ref: 'o:other', scheme: 'o', title: 'Other', licence: 'CC0-1.0' },
  ...said,
})

const actor = (ref: string, ...identifiers: string[]) => ({
  ref,
  identifiers,
  names: [{ value: ref, kind: 'PRIMARY' as const }],
  actorKind: 'OTHER' as const,
})

const external = (ref: string, kinds: ExternalRef['kinds']): ExternalRef => ({
  ref,
  kinds,
  file: 'claims.yaml',
  line: 7,
  column: 3,
  path: 'one.subject',
})

/** The sentence with which a load is refused; nothing of it is written. */
async function refusal(said: SeedContent, refs: ExternalRef[] = []): Promise<string> {
  const error: unknown = await loadDataset(database, seedOf(said, refs)).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(AppError)
  expect((error as AppError).code).toBe('INVALID_DATASET')
  expect(await dumpGraph(database)).toEqual(before)
  return (error as AppError).message
}

const speech = { modality: 'STATED' as const, attribution: 'FIRST_HAND' as const }

describe('a data set is refused whole', () => {
  it('where two identifiers of one entity lead to two in the graph, naming both', async () => {
    const message = await refusal(other({ actors: [actor('o:both', 't:blue', 'ucdp:1')] }))
    expect(message).toContain('t:blue and ucdp:1 of o:both')
  })

  it('where it defines otherwise what another data set defines, naming both data sets', async () => {
    const message = await refusal(other({ actors: [actor('o:red', 'ucdp:1')] }))
    expect(message).toMatch(/"Other".*"Sample"/u)
  })

  it('where an identifier stands for a node of another type', async () => {
    expect(await refusal(other({ actors: [actor('t:town')] }))).toContain('of type Actor here, but of type Place')
    expect(await refusal(other({ actors: [actor('t:wants')] }))).toContain('of type Actor here, but of type Claim')
  })

  it('where a claim has the slug of a claim of another data set', async () => {
    const claims = [
      {
        ...speech,
        ref: 't:wants',
        claimant: 'o:x',
        proposition: { subject: 'o:x', predicate: 'SUPPORTS' as const, object: 'o:y' },
      },
    ]
    const message = await refusal(other({ actors: [actor('o:x'), actor('o:y')], claims }))
    expect(message).toContain('The claim t:wants is one of "Other" and of "Sample".')
  })

  it('where a reference leads to nothing, or to something of another type, with the place in its file', async () => {
    const message = await refusal(other({}), [external('t:nobody', ['actors']), external('t:town', ['actors'])])
    expect(message).toContain(
      'claims.yaml:7:3 UNKNOWN_REFERENCE one.subject: Nothing in the graph is known as t:nobody.',
    )
    expect(message).toContain('claims.yaml:7:3 WRONG_KIND one.subject: t:town is of type Place')
  })

  it('where it refers to a claim that was withdrawn', async () => {
    const said = sampleSeed()
    await loadDataset(database, seedOf({ ...said, claims: said.claims!.filter(({ ref }) => ref !== 't:wants') }))
    before = await dumpGraph(database)
    expect(await refusal(other({}), [external('t:wants', ['claims'])])).toContain('was withdrawn')
  })
})

describe('a data set is accepted', () => {
  it('where it defines alike what another data set defines, and where it refers to that', async () => {
    const [red] = sampleSeed().actors!
    const claims = [
      {
        ...speech,
        ref: 'o:one',
        claimant: 'o:x',
        proposition: { subject: 'o:x', predicate: 'OPPOSES' as const, object: 'ucdp:1' },
      },
    ]
    const said = other({
      actors: [{ ...red!, names: red!.names.map((name) => ({ ...name, usedBy: name.usedBy })) }, actor('o:x')],
      claims,
    })
    const refs = [external('t:paper', ['actors', 'sources'])]
    await loadDataset(database, seedOf(said, [...refs, external('ucdp:1', ['actors'])]))
    const owners = await database.read({
      name: 'test',
      text: "MATCH (:Identifier {scheme: 'ucdp'})<--(a:Actor)-[:DEFINED_BY]->(d) RETURN d.title AS title ORDER BY title",
      params: {},
    })
    expect(owners).toEqual([{ title: 'Other' }, { title: 'Sample' }])
  })

  it('where it moves an identifier from one of its entities to another', async () => {
    const said = sampleSeed()
    said.actors![0] = { ...said.actors![0]!, identifiers: [] }
    said.actors![1] = { ...said.actors![1]!, identifiers: ['ucdp:1'] }
    await loadDataset(database, seedOf(said))
    const owners = await database.read({
      name: 'test',
      text: "MATCH (:Identifier {scheme: 'ucdp'})<--(a:Actor) RETURN split(a.orderKey, '\t')[0] AS name",
      params: {},
    })
    expect(owners).toEqual([{ name: 'blue army' }])
  })
})
