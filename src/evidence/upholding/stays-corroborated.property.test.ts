import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attribution } from '../../vocabulary/index.ts'
import { standingOf } from '../standing-of.ts'
import { days, type EvidenceBuilder, evidence, killed, UNDATED } from '../testing/evidence-builder.ts'
import { graphWithout } from './standing-without.ts'
import { staysCorroborated } from './stays-corroborated.ts'

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

it('tells that a proposition stays corroborated just where weighing it anew finds so', () => {
  let [told, asked] = [0, 0]
  fc.assert(
    fc.property(arbitraryEvidence, fc.uniqueArray(fc.nat(claimants - 1), { maxLength: 2 }), (built, silenced) => {
      const { proposition, claims, graph } = built
      const without = graphWithout(new Set(silenced.map((at) => `claimant-${at}`)), graph)
      const stays = staysCorroborated(proposition, claims, graph)(without)
      expect(stays).toBe(standingOf(proposition, claims, without).reason.status === 'CORROBORATED')
      asked += 1
      if (stays) told += 1
    }),
    { numRuns: 1_500 },
  )
  expect(told / asked).toBeGreaterThan(0.2)
})

it('leaves tolls and a number of origins that is asked for to whoever weighs it anew', () => {
  const corroborated = () => evidence().claim('a').claim('b').claim('c')
  const stays = (builder: EvidenceBuilder) => {
    const { proposition, claims, graph } = builder.build()
    return staysCorroborated(proposition, claims, graph)(graph)
  }
  expect(stays(corroborated())).toBe(true)
  expect(stays(corroborated().needing(4))).toBe(false)
  expect(stays(corroborated().claim('d', { tolls: [killed(3)] }))).toBe(false)
})
