import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { audit } from '../../src/graph/audit/audit.ts'
import { rebuild } from '../../src/graph/derived/rebuild.ts'
import { loadDataset } from '../../src/import/load/load-dataset.ts'
import type { Database } from '../../src/neo4j/database.ts'
import { dumpGraph } from '../support/dump-graph.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { sampleSeed } from '../support/sample-seed.ts'
import { seedOf } from '../support/seed-of.ts'
import { testDatabase } from '../support/test-database.ts'

let database: Database

beforeAll(() => {
  database = testDatabase()
})
beforeEach(async () => {
  await emptyGraph(database)
  await loadDataset(database, seedOf(sampleSeed()))
})
afterAll(() => database.close())

const damage = (text: string) => database.write(({ run }) => run({ name: 'damage', text, params: {} }))
const told = async () => [...new Set((await audit(database)).map(({ check }) => check))]

describe('audit', () => {
  it.each([
    ['properties', 'a missing property', 'MATCH (n:Claim) WITH n LIMIT 1 REMOVE n.modality'],
    ['properties', 'a word that is in no vocabulary', "MATCH (n:Actor) WITH n LIMIT 1 SET n.actorKind = 'CLUB'"],
    ['properties', 'a property that no kind has', 'MATCH (n:Place) WITH n LIMIT 1 SET n.population = 3'],
    ['properties', 'a toll in words', "MATCH (n:Toll) WITH n LIMIT 1 SET n.low = 'two'"],
    ['labels', 'a missing label', 'MATCH (n:Actor) WITH n LIMIT 1 REMOVE n:Claimant'],
    ['relationships', 'a document without a source', 'MATCH (:Document)-[r:PUBLISHED_BY]->() WITH r LIMIT 1 DELETE r'],
    [
      'relationships',
      'a claim of two propositions',
      'MATCH (c:Claim), (p:Proposition) WHERE NOT (c)-->(p) WITH c, p LIMIT 1 CREATE (c)-[:STATES]->(p)',
    ],
    ['relationships', 'an entity without a name', 'MATCH (:Actor)-[r:NAMED]->(n) DETACH DELETE n'],
    [
      'relationships',
      'a join of the wrong kind',
      'MATCH (c:Claim), (p:Place) WITH c, p LIMIT 1 CREATE (c)-[:AGAINST]->(p)',
    ],
    ['ids', 'a node without an id', 'CREATE (:Node:Actor)'],
    ['hashes', 'a claim that was changed', "MATCH (n:Claim {slug: 't:wants'}) SET n.modality = 'SUSPECTED'"],
    [
      'hashes',
      'a quote that was changed',
      'MATCH ()-[r:REPORTED_IN {quote: "they arm them"}]->() SET r.quote = "they arm"',
    ],
    ['hashes', 'a proposition that was changed', "MATCH (n:Proposition) WITH n LIMIT 1 SET n.role = 'VICTIM'"],
    [
      'one version at a time',
      'two versions in the record',
      "MATCH (n:Claim {slug: 't:wants'}), (m:Claim {slug: 't:tied'}) SET m.slug = n.slug",
    ],
    [
      'withdrawn after recorded',
      'a claim withdrawn too early',
      'MATCH (n:Claim) WITH n LIMIT 1 SET n.withdrawnAt = n.recordedAt',
    ],
    [
      'one at a time',
      'a source with two owners',
      'MATCH (s:Source)-[o:OWNED_BY]->(), (a:Actor) WHERE NOT (s)-[:OWNED_BY]->(a) WITH s, o, a LIMIT 1 CREATE (s)-[p:OWNED_BY]->(a) SET p = properties(o)',
    ],
    ['no circles', 'a place within itself', 'MATCH (a:Place)-[:WITHIN]->(b) CREATE (b)-[:WITHIN]->(a)'],
    [
      'identity',
      'an identifier of two',
      "MATCH (i:Identifier {value: 'red'}), (a:Place) WITH i, a LIMIT 1 CREATE (a)-[:IDENTIFIED_BY]->(i)",
    ],
    ['nothing left over', 'an identifier of nobody', "CREATE (:Identifier {scheme: 'x', value: 'y'})"],
    ['changes', 'a claim that came without a change', 'MATCH (c:Change) DELETE c'],
    ['defined', 'an actor taken for one that no data set defines', 'MATCH (n:Actor) WITH n LIMIT 1 SET n:Undefined'],
    ['weighed', 'a proposition left to be weighed', 'MATCH (n:Proposition) WITH n LIMIT 1 SET n:Unweighed'],
    ['derived properties', 'a level that is too low', 'MATCH (n:Name) WITH n LIMIT 1 SET n.level = 3'],
    ['derived properties', 'a name under a stale key', "MATCH (n:Name) WITH n LIMIT 1 SET n.folded = 'x'"],
    [
      'derived properties',
      'days that are not those of the date',
      'MATCH (n:Claim) WHERE n.heldSpans IS NOT NULL SET n.heldSpans = [1, 2]',
    ],
    ['derived edges', 'a missing edge', 'MATCH ()-[r:ABOUT]->() WITH r LIMIT 1 DELETE r'],
    ['derived edges', 'an edge with a stale level', 'MATCH ()-[r:ALLEGED]->() WITH r LIMIT 1 SET r.level = 2'],
    [
      'derived edges',
      'an edge of no claim',
      "MATCH (a:Actor)-[r:ALLEGED]->(b) WITH a, b LIMIT 1 CREATE (a)-[:ALLEGED {claimId: 'none'}]->(b)",
    ],
    [
      'derived edges',
      'a link too many',
      'MATCH (a:Actor)-[r:LINK]->(b) WITH a, b, r LIMIT 1 CREATE (b)-[s:LINK]->(a) SET s = properties(r)',
    ],
    [
      'derived properties',
      'roots that are not those of the lineage',
      "MATCH (n:Claim {slug: 't:headline'}) SET n.rootClaimantIds = [n.claimantId]",
    ],
    ['hashes', 'an assessment that was changed', "MATCH (n:Assessment) WITH n LIMIT 1 SET n.by = 'Somebody else'"],
    ['hashes', 'a row of coverage that was changed', 'MATCH (:Coverage)-[r:COVERS_AGAINST]->() DELETE r'],
    ['hashes', 'a row of a file that was changed', "MATCH (n:SourceRecord) SET n.keys = ['year', '2', '10']"],
    ['properties', 'a column without words', "MATCH (n:SourceRecord) SET n.keys = n.keys + 'more'"],
    ['about something', 'coverage of nothing', 'MATCH (:Coverage)-[r:COVERS_OBJECT]->() DELETE r'],
    [
      'one at a time',
      'a claim read from two rows',
      'MATCH (c:Claim)-[r:READ_FROM]->(), (s:SourceRecord) WHERE NOT (c)-->(s) CREATE (c)-[t:READ_FROM]->(s) SET t = properties(r)',
    ],
    ['nothing left over', 'a row that nothing was read from', 'MATCH (:Claim)-[r:READ_FROM]->() DELETE r'],
    ['derived properties', 'coverage of a level that is too low', 'MATCH (n:Coverage) SET n.level = 3'],
    ['scales', 'an assessment of a value of another scale', "MATCH (n:Assessment {value: 'B'}) SET n.value = 'LOW'"],
    [
      'scales',
      'a claim assessed as if it were a source',
      "MATCH (n:Assessment {value: 'B'})-[r:ASSESSES]->(), (c:Claim) WITH n, r, c LIMIT 1 DELETE r CREATE (n)-[:ASSESSES]->(c)",
    ],
    ['relationships', 'an assessment of nothing', 'MATCH (:Assessment)-[r:ASSESSES]->() WITH r LIMIT 1 DELETE r'],
    [
      'derived properties',
      'a claim that does not know its assessments',
      'MATCH (n:Claim) WHERE n.rated SET n.credibilities = [0, 0, 1, 0]',
    ],
    ['derived edges', 'a lineage too short', 'MATCH ()-[r:RESTS_ON]->() DELETE r'],
  ])('tells of %s: %s', async (check, _, text) => {
    await damage(text)
    expect(await told()).toContain(check)
  })

  it('finds nothing left to be weighed when the next load has weighed it', async () => {
    await damage(
      'MATCH (n:Proposition) SET n:Unweighed REMOVE n.upholderIds, n.upholderEffects, n.upholderFrom, n.upholderTo',
    )
    await damage(
      'MATCH (n:Claimant) SET n += {fallsByLevel: null, dropsByLevel: null, reliance0: null, reliance1: null, reliance2: null, reliance3: null, reliance4: null}',
    )
    expect((await loadDataset(database, seedOf(sampleSeed()))).unchanged).toBe(true)
    expect(await told()).toEqual([])
  })
}, 120_000)

describe('rebuild', () => {
  it('derives anew whatever is derived', async () => {
    const whole = await dumpGraph(database)
    await damage('MATCH ()-[r:ABOUT|ALLEGED|LINK|RESTS_ON]->() DELETE r')
    await damage('MATCH (n:Node) SET n.level = 1')
    await damage("MATCH (n:Claim) SET n.revisions = [0, 0, 1], n.datasetId = 'x' REMOVE n.heldSpans, n.credibilities")
    await damage('MATCH (n:Claim) SET n.rootsLevel = 4 REMOVE n.rootSourceIds')
    await damage("MATCH (n:Name) SET n.folded = '', n.level = 3 WITH n MATCH (a:Actor) SET a.orderKey = a.id")
    await damage("MATCH (a:Actor), (b:Place) WITH a, b LIMIT 1 CREATE (a)-[:LINK {propositionId: 'none'}]->(b)")
    await rebuild(database)
    expect(await audit(database)).toEqual([])
    expect(await dumpGraph(database)).toEqual(whole)
  })
}, 120_000)
