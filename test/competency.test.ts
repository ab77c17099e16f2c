import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../src/lib/package-root.ts'
import { holdToAnswers } from './support/hold-to-answers.ts'
import type { Ask } from './support/serve.ts'
import { serveSeeds } from './support/serve-seeds.ts'
import { testDatabase } from './support/test-database.ts'

const seeds = join(packageRoot, 'seeds')
const datasets = ['competency', 'competency-events']
const database = testDatabase()
let served: Ask
const ask: Ask = (...operation) => served(...operation)

beforeAll(async () => {
  served = await serveSeeds(
    database,
    datasets.map((dataset) => join(seeds, dataset)),
  )
}, 300_000)

afterAll(() => database.close())

describe('the invented valley', () => holdToAnswers('competency', ask))
describe('the register of its events', () => holdToAnswers('competency-events', ask))

/** What is known beforehand, said once more in other words than the answers that lie beside the questions. */
describe('the answer that is known', () => {
  it('1: two who saw for themselves and one who is not named allege passage, beside the analyst', async () => {
    const { propositions } = await answerTo(1)
    const [{ status, origins, denials }] = propositions.nodes
    expect([status, origins.min, origins.max]).toEqual(['CORROBORATED', 2, 3])
    expect(origins.origins.filter(isTraced).flatMap(namesOf)).toEqual(['Ferry pilots of Nakhlit', 'Faysun Qarmud'])
    expect(claimantsOf(denials)).toEqual(['Red Heron Brigade'])
  })

  it('2: one analyst denied the releases until 2018 and asserts them since', async () => {
    const { propositions, othwalUntil2018, othwalSince2019 } = await answerTo(2)
    const [{ claims, denials, deniedByParties }] = propositions.nodes
    expect(claimantsOf(claims)).toEqual(['Ranim Othwal', 'Valley Defence Forces', 'Yamur Tashwil'])
    expect(claimantsOf(denials)).toEqual(['Ranim Othwal', 'Government of Qasmara', 'Torvian Radio'])
    expect(deniedByParties.map(nameOf)).toEqual(['Government of Qasmara'])
    const polarities = [othwalUntil2018, othwalSince2019].map(({ nodes }) =>
      nodes.map((claim: Named) => claim.polarity),
    )
    expect(polarities).toEqual([['DENIED'], ['ASSERTED']])
  })

  it('3: only the sale of oil rests on unnamed sources of one outlet', async () => {
    const { propositions } = await answerTo(3)
    expect(propositions.nodes.map(textOf)).toEqual(['that Valley Defence Forces support Dusk Ferrymen'])
  })

  it('4: three attacks are told differently by those who were attacked', async () => {
    const { incidents } = await answerTo(4)
    expect(incidents.nodes.map(nameOf)).toEqual(['Ashfara depot attack', 'Ghadrin ambush', 'Tell Hirmas attack'])
  })

  it('5: one killing is laid at two doors, and claimed by none', async () => {
    const { incidents } = await answerTo(5)
    expect(incidents.nodes.map(nameOf)).toEqual(['Umm Sarjal killing'])
  })

  it('6: from three to seven were killed by three origins, and one counted again', async () => {
    const { incident } = await answerTo(6)
    const [killed] = incident.casualties
    expect([killed.low, killed.best, killed.high, killed.origins.min]).toEqual([3, null, 7, 3])
    expect(killed.origins.origins.flatMap(namesOf).sort()).toEqual([
      'Government of Qasmara',
      'Sarjal Wire',
      'Zarmun Watch',
    ])
    const copies = incident.asSaid.nodes.filter(({ lineage }: Named) => lineage.steps.length > 0)
    expect(claimantsOf({ nodes: copies })).toEqual(['Zarmun River Herald', 'Steppe Notes'])
  })

  it('7: weapons, oil and smuggling are alleged by one analyst alone, passage and releases are not', async () => {
    const { said, ...kinds } = await answerTo(7)
    const falls = Object.entries<Named>(kinds).filter(([, { nodes }]) => nodes.length > 0)
    expect(falls.map(([kind]) => kind)).toEqual(['weapons', 'oil', 'smuggling'])
  })

  it('8: one allegation was refuted and one taken back, of two analysts', async () => {
    const records = await answerTo(8)
    const endings = Object.entries<Named>(records).map(([analyst, counts]) => [
      analyst,
      counts.map(({ labels }: Named) => labels[0]).filter((status: string) => /refuted|retracted/iu.test(status))
        .length,
    ])
    expect(endings).toEqual([
      ['tashwil', 0],
      ['othwal', 1],
      ['qarmud', 1],
    ])
  })

  it('9: three accuse an enemy, and what was said of peaceful years is not among it', async () => {
    const { claims } = await answerTo(9)
    expect(claimantsOf(claims).sort()).toEqual(['Government of Qasmara', 'Red Heron Brigade', 'Valley Defence Forces'])
  })

  it('10: no chain has two origins in every link, and of the strongest the middle is the weakest', async () => {
    const { twoOriginsEach, any } = await answerTo(10)
    expect(twoOriginsEach).toEqual({ complete: true, paths: [] })
    const chains = any.paths.map(({ actors }: Named) => actors.map(nameOf))
    expect(chains).toEqual([
      ['Torvia', 'Copper Banner', 'Dusk Ferrymen', 'Ashen Column'],
      ['Torvia', 'Red Heron Brigade', 'Ashen Column'],
    ])
    expect(textOf(any.paths[0].weakestLink.proposition)).toBe('that Copper Banner supports Dusk Ferrymen')
    expect(any.paths.map(({ simultaneous }: Named) => simultaneous)).toEqual([true, false])
  })

  it('11: one of two raids matches a local report', async () => {
    const { incidents } = await answerTo(11)
    const matched = incidents.nodes.map(({ name, matches }: Named) => [
      name,
      ...matches.map(({ incident }: Named) => incident.name),
    ])
    expect(matched).toEqual([['Tell Hirmas raid'], ['Umm Sarjal raid', 'Register event 0911, Nakhlit']])
  })

  it('12: a suspicion became a fact where the paper translated the agency', async () => {
    const { claims } = await answerTo(12)
    const [{ lineage }, ...others] = claims.nodes
    expect(others).toEqual([])
    const changes = lineage.steps.filter(({ from, to }: Named) => from.modality !== to.modality)
    expect(changes.map(({ how, from, to }: Named) => [how, from.document.lang, to.document.lang])).toEqual([
      ['TRANSLATES', 'en', 'ar'],
    ])
  })

  it('13: shelter is agreed of the governorate and disputed of one village', async () => {
    const { propositions } = await answerTo(13)
    expect(propositions.nodes).toHaveLength(1)
    expect(propositions.nodes[0]).toMatchObject({
      inLowerZarmun: 'CORROBORATED',
      inTellHirmas: 'CONTESTED',
      inGhadrin: 'NO_CLAIMS',
    })
  })

  it('14: three reports cite only one another', async () => {
    const { propositions } = await answerTo(14)
    const [{ status, origins }, ...others] = propositions.nodes
    expect(others).toEqual([])
    expect([status, origins.min, origins.max]).toEqual(['UNTRACED', 1, 1])
    const sources = origins.circular.map((documents: Named) => documents.map(({ source }: Named) => source.name).sort())
    expect(sources).toEqual([['Dawn Bulletin', 'Steppe Notes', 'Valley Forum']])
  })

  it('15: one attack on tankers is claimed twice by one, one by two, one by an account that nobody knows', async () => {
    const { incidents, competing } = await answerTo(15)
    expect(incidents.nodes.map(nameOf)).toEqual(['Tanker ambush', 'Tanker fire', 'Tanker shooting'])
    const claims = incidents.nodes.map(({ participation }: Named) =>
      participation
        .filter(({ role }: Named) => role === 'PERPETRATOR')
        .flatMap(({ proposition }: Named) => proposition.claims.nodes.map(({ authenticity }: Named) => authenticity)),
    )
    expect(claims).toEqual([
      ['VERIFIED_CHANNEL', 'UNVERIFIED'],
      ['VERIFIED_CHANNEL', 'VERIFIED_CHANNEL'],
      ['UNVERIFIED'],
    ])
    expect(competing.nodes.map(({ about }: Named) => about.name)).toEqual(['Tanker ambush'])
  })

  it('16: nothing was known to a graph that was loaded later, though much had been said', async () => {
    const { asKnown, saidByThen, changes } = await answerTo(16)
    expect([asKnown.totalCount, saidByThen.totalCount, changes.totalCount]).toEqual([0, 2, 0])
  })

  it('17: one term is told by both sides, one by one, one is contested, one both deny, and none is made up', async () => {
    const { terms } = await answerTo(17)
    const sides = terms.nodes.map((term: Named) => [
      term.value,
      term.assertedBy.nodes.length,
      term.deniedBy.nodes.length,
    ])
    expect(sides).toEqual([
      ['an amnesty', 0, 2],
      ['blood money for the dead of the spring', 1, 1],
      ['the reopening of the ferry', 1, 0],
      ['the withdrawal of the night unit', 2, 0],
    ])
  })

  it('18: of four dead it is disputed whether they were fighters', async () => {
    const { contradictions } = await answerTo(18)
    expect(contradictions.nodes.map(({ about }: Named) => about.name)).toEqual(['Umm Sarjal strike'])
    const words = contradictions.nodes[0].positions.flatMap(({ claims }: Named) =>
      claims.nodes.map(({ casualties }: Named) => casualties[0].partyVerbatim),
    )
    expect(words).toEqual(expect.arrayContaining(['four armed fighters', 'a civilian household']))
  })

  it('19: most would be left with one origin by the removal of one analyst, and of the institute that carries her', async () => {
    const { singlePointsOfFailure } = await answerTo(19)
    const most = Math.max(...singlePointsOfFailure.map(({ dropsToOne }: Named) => dropsToOne))
    const points = singlePointsOfFailure.filter(({ dropsToOne }: Named) => dropsToOne === most)
    expect(most).toBe(4)
    expect(points.map(({ claimant }: Named) => claimant.name).sort()).toEqual(['Ranim Othwal', 'Thistle Institute'])
  })

  it('20: one coded event matches, and differs in perpetrator, day and toll', async () => {
    const { incident } = await answerTo(20)
    expect(incident.matches.map(({ incident: { name } }: Named) => name)).toEqual(['Register event 0307, Tell Hirmas'])
    expect(incident.matches[0].differences.length).toBeGreaterThanOrEqual(3)
  })
})

// biome-ignore lint/suspicious/noExplicitAny: answers are as various as the questions.
type Named = any

const nameOf = ({ name }: Named): string => name
const textOf = ({ text }: Named): string => text
const isTraced = ({ traced }: Named): boolean => traced
const namesOf = ({ claimants }: Named): string[] => claimants.map(nameOf)
const claimantsOf = ({ nodes }: Named): string[] => nodes.map(({ claimant }: Named) => claimant.name)

/** The answer to the question of this number. */
async function answerTo(number: number): Promise<Named> {
  const prefix = String(number).padStart(2, '0')
  const folders = datasets.map((dataset) => join(seeds, dataset, 'questions'))
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: join(folder, name) })))
  const file = files.find(({ name }) => name.startsWith(prefix) && name.endsWith('.graphql'))!
  const { data, errors } = await ask(readFileSync(file.path, 'utf8'))
  expect(errors).toEqual([])
  return data
}
