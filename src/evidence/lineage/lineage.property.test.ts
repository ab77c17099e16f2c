import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Attribution } from '../../vocabulary/index.ts'
import type { EvidenceGraph } from '../evidence.ts'
import { type BuiltEvidence, evidence } from '../testing/evidence-builder.ts'
import { lineageOf } from './lineage-of.ts'
import { originsOf } from './origins-of.ts'
import { votersOf } from './voters-of.ts'

const ATTRIBUTIONS: Attribution[] = ['FIRST_HAND', 'NAMED_SECOND_HAND', 'ANONYMOUS', 'UNATTRIBUTED', 'CODED']

const arbitraryEvidence = fc
  .record({
    claims: fc.array(
      fc.record({ attribution: fc.constantFrom(...ATTRIBUTIONS), claimant: fc.nat(4), document: fc.nat(4) }),
      { minLength: 1, maxLength: 12 },
    ),
    steps: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 25 }),
  })
  .map(({ claims, steps }) => {
    const builder = evidence()
    for (const [index, { attribution, claimant, document }] of claims.entries()) {
      builder.claim(`c${index}`, { attribution, claimantId: `actor-${claimant}`, documentId: `document-${document}` })
    }
    for (const [from, to] of steps) {
      if (from < claims.length && to < claims.length) builder.derived(`c${from}`, `c${to}`)
    }
    return builder.build()
  })

function countOf({ claims, graph, proposition }: BuiltEvidence) {
  return originsOf(claims, graph, proposition)
}

test('there is an origin wherever there is a claim, and never more than there are claims', () => {
  fc.assert(
    fc.property(arbitraryEvidence, (built) => {
      const { min, max, origins } = countOf(built)
      expect(min).toBeGreaterThanOrEqual(1)
      expect(max).toBeGreaterThanOrEqual(min)
      expect(max).toBe(origins.length)
      expect(max).toBeLessThanOrEqual(built.claims.length)
    }),
  )
})

test('the order in which claims and steps are read changes nothing', () => {
  fc.assert(
    fc.property(arbitraryEvidence, (built) => {
      const { graph } = built
      const reversed: EvidenceGraph = {
        ...graph,
        claims: new Map([...graph.claims].reverse()),
        steps: [...graph.steps].reverse(),
      }
      expect(countOf({ ...built, claims: [...built.claims].reverse(), graph: reversed })).toEqual(countOf(built))
    }),
  )
})

test('a further relay of what is counted changes neither bound', () => {
  fc.assert(
    fc.property(arbitraryEvidence, fc.nat(11), (built, index) => {
      const relayed = built.claims[index % built.claims.length]!
      const relay = { ...relayed, id: 'relay', orderKey: 'relay', claimantId: 'outlet', documentId: 'paper' }
      const step = { from: 'relay', to: relayed.id, via: 'DERIVED_FROM', how: 'QUOTES', documentId: null } as const
      const graph = {
        ...built.graph,
        claims: new Map([...built.graph.claims, ['relay', relay]]),
        steps: [...built.graph.steps, step],
      }
      expect(countOf({ ...built, claims: [...built.claims, relay], graph })).toEqual(countOf(built))
    }),
  )
})

test('setting more aside leaves fewer voters and no further origin', () => {
  const none = { claimants: new Set<string>(), sources: new Set<string>(), datasets: new Set<string>() }
  fc.assert(
    fc.property(arbitraryEvidence, fc.array(fc.nat(4)), fc.nat(4), (built, documents, more) => {
      const excluding = (ids: number[]) => {
        const excluded = { ...none, documents: new Set(ids.map((id) => `document-${id}`)) }
        const graph = { ...built.graph, exclusions: [excluded] }
        const voters = votersOf(built.claims, graph)
        return { voters: new Set(voters), count: originsOf(voters, graph, built.proposition) }
      }
      const before = excluding(documents)
      const after = excluding([...documents, more])
      expect([...after.voters].every((claim) => before.voters.has(claim))).toBe(true)
      expect(after.count.max).toBeLessThanOrEqual(before.count.max)
      expect(after.count.min).toBeLessThanOrEqual(before.count.min)
    }),
  )
})

test('the way of every claim leads to an end', () => {
  fc.assert(
    fc.property(arbitraryEvidence, ({ claims, graph }) => {
      for (const { id } of claims) expect(lineageOf(id, graph).origins.length).toBeGreaterThan(0)
    }),
  )
})

test('a hundred relays of one interview are one origin', () => {
  const builder = evidence().claim('interview')
  for (let index = 0; index < 100; index++) {
    builder.claim(`relay-${index}`).derived(`relay-${index}`, index % 3 === 0 ? 'interview' : `relay-${index - 1}`)
  }
  expect(countOf(builder.build())).toMatchObject({ min: 1, max: 1, origins: [{ claimIds: ['interview'] }] })
})

test('a chain of twenty thousand relays is walked to its end', () => {
  const builder = evidence().claim('relay-0')
  for (let index = 1; index <= 20_000; index++) {
    builder.claim(`relay-${index}`).derived(`relay-${index}`, `relay-${index - 1}`)
  }
  expect(countOf(builder.build())).toMatchObject({ min: 1, max: 1, origins: [{ claimIds: ['relay-0'] }] })
})
