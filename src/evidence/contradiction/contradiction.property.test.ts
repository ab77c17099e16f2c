import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EvidenceClaim } from '../evidence.ts'
import { dispute } from '../testing/dispute-builder.ts'
import { days, killed, UNDATED } from '../testing/evidence-builder.ts'
import { contradictionsInSlots, contradictionsOfPolarity } from './contradictions-of.ts'

const PROPOSITIONS = [
  'hawks did it',
  'owls did it',
  'cell did it',
  'it occurred',
  'toll',
  'toll of hawks',
  'toll of owls',
]

const claim = fc.record({
  that: fc.constantFrom(...PROPOSITIONS),
  claimantId: fc.constantFrom('x', 'y', 'hawks', 'owls'),
  polarity: fc.constantFrom<EvidenceClaim['polarity'][]>('ASSERTED', 'ASSERTED', 'DENIED'),
  heldDuring: fc.constantFrom(UNDATED, days(1), days(1, 9), days(9)),
  place: fc.constantFrom<EvidenceClaim['place'][]>(null, ['district'], ['hill', 'district'], ['valley', 'district']),
  incidentType: fc.constantFrom<EvidenceClaim['incidentType'][]>(null, 'AMBUSH', 'ARMED_CLASH', 'SHELLING'),
  tolls: fc.constantFrom([], [killed(0)], [killed(3)], [killed(2, 4)], [killed(9, null)]),
})

const claims = fc.array(claim, { minLength: 1, maxLength: 9 })

type Claims = readonly (typeof claim extends fc.Arbitrary<infer C> ? C : never)[]

function contradictions(said: Claims) {
  const stated: Record<string, Record<string, Partial<EvidenceClaim>>> = Object.fromEntries(
    PROPOSITIONS.map((id) => [id, {}]),
  )
  for (const [at, { that, ...one }] of said.entries()) stated[that]![`c${at}`] = one
  const disputed = dispute(stated, { wholes: { cell: ['hawks'] } })
  return [...contradictionsInSlots(disputed), ...contradictionsOfPolarity(disputed)]
}

test('a contradiction has two positions at least, each with claims and origins', () => {
  fc.assert(
    fc.property(claims, (said) => {
      for (const { positions } of contradictions(said)) {
        expect(positions.length).toBeGreaterThan(1)
        for (const { claimIds, origins } of positions) {
          expect(claimIds.length).toBeGreaterThan(0)
          expect(origins.max).toBeGreaterThan(0)
        }
      }
    }),
  )
})

test('kind and detail tell the contradictions of one incident apart', () => {
  fc.assert(
    fc.property(claims, (said) => {
      const keys = contradictions(said).map(({ kind, detail }) => `${kind} ${detail}`)
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('one claim alone contradicts nothing, and saying it twice makes no contradiction', () => {
  fc.assert(
    fc.property(claim, (said) => {
      expect(contradictions([said])).toEqual([])
      expect(contradictions([said, said])).toEqual([])
    }),
  )
})

test('where nobody denies anything, no proposition is asserted and denied', () => {
  fc.assert(
    fc.property(claims, (said) => {
      const asserted = said.map((one) => ({ ...one, polarity: 'ASSERTED' as const }))
      expect(contradictions(asserted).map(({ kind }) => kind)).not.toContain('OPPOSITE_POLARITY')
    }),
  )
})
