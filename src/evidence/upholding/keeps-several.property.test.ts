import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attribution } from '../../vocabulary/index.ts'
import { dependencyOf } from '../dependency-of.ts'
import { standingOf } from '../standing-of.ts'
import { days, evidence, UNDATED } from '../testing/evidence-builder.ts'
import { keepsSeveral } from './keeps-several.ts'
import { graphWithout } from './standing-without.ts'

const claimants = 8
const index = () => fc.nat(11)

/** Claims of a few scopes, asserted and denied, by claimants of whom some are one, with lineage between them. */
const arbitraryEvidence = fc
  .record({
    claims: fc.array(
      fc.record({
        claimant: fc.nat(claimants - 1),
        denies: fc.constantFrom(false, false, false, true),
        scope: fc.constantFrom('any', 'early', 'late', 'funding', 'weapons'),
        attribution: fc.constantFrom('FIRST_HAND', 'NAMED_SECOND_HAND', ...attribution.values),
        document: fc.nat(3),
        source: fc.nat(claimants - 1),
        excluded: fc.constantFrom(false, false, false, true),
      }),
      { minLength: 3, maxLength: 12 },
    ),
    steps: fc.array(fc.tuple(index(), index()), { maxLength: 6 }),
    bonds: fc.array(
      fc.tuple(fc.constantFrom('sameAs', 'ownerIds', 'parentIds'), fc.nat(claimants - 1), fc.nat(claimants)),
      {
        maxLength: 4,
      },
    ),
    isSlot: fc.boolean(),
  })
  .map(({ claims, steps, bonds, isSlot }) => {
    const rival = {
      id: 'rival',
      predicate: 'OCCURRED',
      subjectId: 'militia',
      objectId: null,
      role: null,
      side: null,
    } as const
    const builder = evidence(isSlot ? { predicate: 'OCCURRED', objectId: null } : {})
    if (claims.some(({ excluded }) => excluded)) builder.claim('rival', { propositionId: 'rival', claimantId: 'rival' })
    for (const [at, claim] of claims.entries())
      builder.claim(`c${at}`, {
        claimantId: `claimant-${claim.claimant}`,
        sourceId: `claimant-${claim.source}`,
        documentId: `document-${claim.document}`,
        attribution: claim.attribution,
        polarity: claim.denies ? 'DENIED' : 'ASSERTED',
        heldDuring: claim.scope === 'early' ? days(1, 5) : claim.scope === 'late' ? days(9, 12) : UNDATED,
        supportTypes: claim.scope === 'funding' ? ['FUNDING'] : claim.scope === 'weapons' ? ['WEAPONS'] : [],
        excludedBy: claim.excluded ? [{ claimId: 'rival', proposition: rival }] : [],
      })
    for (const [from, to] of steps)
      if (from < claims.length && to < claims.length) builder.derived(`c${from}`, `c${to}`)
    for (const [bond, from, to] of bonds)
      builder.claimant(`claimant-${from}`, { [bond]: [to === claimants ? 'militia' : `claimant-${to}`] })
    return builder.build()
  })

it('never tells that several origins are kept where weighing anew tells otherwise', () => {
  let [told, asked] = [0, 0]
  fc.assert(
    fc.property(arbitraryEvidence, fc.uniqueArray(fc.nat(claimants - 1), { maxLength: 2 }), (built, silenced) => {
      const { proposition, claims, graph } = built
      const before = standingOf(proposition, claims, graph)
      fc.pre(before.origins.min > 1)
      const without = graphWithout(new Set(silenced.map((at) => `claimant-${at}`)), graph)
      asked += 1
      if (!keepsSeveral(proposition, { claims, graph, before })(without)) return
      told += 1
      const after = standingOf(proposition, claims, without)
      expect([after.origins.min > 1, dependencyOf(before, after)]).toEqual([true, null])
    }),
    { numRuns: 1_500 },
  )
  expect(told / asked).toBeGreaterThan(0.3)
})
