import { describe, expect, it } from 'vitest'
import { noRequest } from '../cypher/testing/no-request.ts'
import { cypher } from '../cypher/text/fragment.ts'
import { evidence } from '../evidence/testing/evidence-builder.ts'
import { reading } from '../lens/testing/reading.ts'
import { type Testimony, witnessedBy } from './witnessed.ts'

const { proposition, graph } = evidence().claim('a').claim('b').build()
const known = new Map([[proposition.id, { propositions: [proposition], graph }]])
const by = (id: string) => [id, proposition.id] as const
const ofA: Testimony = { groups: () => cypher`[]`, weighings: [({ id }) => id === 'a'], needs: 'one of each' }

const holds = (testimonies: readonly Testimony[], witnesses: unknown) =>
  witnessedBy(testimonies, reading()).holds(witnesses, known, noRequest)

describe('conditions that claims bear out', () => {
  it('hold where of each group a claim passes all weighings', () => {
    expect(holds([ofA], [[[by('b'), by('a')]]])).toBe(true)
    expect(holds([ofA], [[[by('a')], [by('b')]]])).toBe(false)
    expect(holds([ofA], [[[]]])).toBe(false)
    expect(holds([{ ...ofA, weighings: [...ofA.weighings, () => false] }], [[[by('a')]]])).toBe(false)
  })

  it('hold of each of no groups', () => {
    expect(holds([ofA], [[]])).toBe(true)
  })

  it('may ask that no claim passes', () => {
    const nobody: Testimony = { ...ofA, needs: 'none' }
    expect(holds([nobody], [[[by('b')]]])).toBe(true)
    expect(holds([nobody], [[[by('b'), by('a')]]])).toBe(false)
  })

  it('must hold together', () => {
    const ofB: Testimony = { ...ofA, weighings: [({ id }) => id === 'b'] }
    expect(holds([ofA, ofB], [[[by('a')]], [[by('b')]]])).toBe(true)
    expect(holds([ofA, ofB], [[[by('a')]], [[by('a')]]])).toBe(false)
  })
})
