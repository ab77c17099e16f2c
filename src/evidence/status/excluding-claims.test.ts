import { expect, test } from 'vitest'
import type { EvidenceClaim } from '../evidence.ts'
import { standingOf } from '../standing-of.ts'
import { type EvidenceBuilder, evidence } from '../testing/evidence-builder.ts'

const role = { predicate: 'PARTICIPATED_IN', objectId: 'raid', role: 'PERPETRATOR' } as const
const rival = { id: 'owls did it', subjectId: 'owls', side: null, ...role }

/** That hawks did it, ruled out by a claim that owls did. */
function ruledOut(
  by: Partial<EvidenceClaim> = {},
  proposition: object = rival,
  more = (builder: EvidenceBuilder) => builder,
) {
  const excludedBy = [{ claimId: 'b', proposition: { ...rival, ...proposition } }]
  const builder = evidence({ id: 'hawks did it', subjectId: 'hawks', ...role })
    .claim('a', { excludedBy })
    .claim('b', { propositionId: rival.id, ...by })
  const built = more(builder).build()
  const { status, claimIds } = standingOf(built.proposition, built.claims, built.graph).reason
  return [status, ...claimIds]
}

test('what is ruled out by a claim of another in the same slot is contested', () => {
  expect(ruledOut()).toEqual(['CONTESTED', 'b'])
})

test.each([
  ['is denied itself', ruledOut({ polarity: 'DENIED' })],
  ['does not pass the lens', ruledOut({ passesLens: false })],
  ['was taken back', ruledOut({ endedAs: 'CLAIMANT_RETRACTED' })],
  ['cannot be traced', ruledOut({ attribution: 'ANONYMOUS' })],
  ['comes from whom it names', ruledOut({ claimantId: 'owls' })],
  ['comes from whom it clears', ruledOut({ claimantId: 'hawks' })],
  ['speaks of another incident', ruledOut({}, { objectId: 'ambush' })],
  ['gives another part', ruledOut({}, { role: 'WITNESS' })],
  [
    'rests on whom the lens sets aside',
    ruledOut({}, {}, (builder) => builder.excluding({ claimants: ['b-claimant'] })),
  ],
])('not where the other claim %s', (_, standing) => {
  expect(standing).toEqual(['SINGLE_ORIGIN', 'a'])
})

test('and it comes first before what would corroborate', () => {
  const corroborated = (builder: EvidenceBuilder) => builder.claim('c').claim('d')
  expect(ruledOut({}, {}, corroborated)).toEqual(['CONTESTED', 'b'])
})
