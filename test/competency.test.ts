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
  const folder = join(seeds, 'competency/questions')
  const file = readdirSync(folder).find((name) => name.startsWith(prefix) && name.endsWith('.graphql'))!
  const { data, errors } = await ask(readFileSync(join(folder, file), 'utf8'))
  expect(errors).toEqual([])
  return data
}
