import { describe, expect, it } from 'vitest'
import { standingOf } from '../standing-of.ts'
import { days, type EvidenceBuilder, evidence } from '../testing/evidence-builder.ts'
import { accountsOf } from './accounts-of.ts'
import { countedClaims, shownClaims } from './counted-claims.ts'

const DENIED = { polarity: 'DENIED' } as const

/** Two speak of the first days, one of a later one, where a relay adds nothing. */
const twoFacets = () =>
  evidence()
    .claim('a', { heldDuring: days(1, 2) })
    .claim('b', { heldDuring: days(2) })
    .claim('later', { heldDuring: days(9) })
    .claim('relay', { heldDuring: days(9), attribution: 'UNATTRIBUTED' })
    .derived('relay', 'later')

function idsIn(rule: typeof countedClaims, builder: EvidenceBuilder): string[] {
  const { proposition, claims, graph } = builder.build()
  return rule(proposition, claims, graph).map(({ id }) => id)
}
const countedIn = (builder: EvidenceBuilder) => idsIn(countedClaims, builder)
const shownIn = (builder: EvidenceBuilder) => idsIn(shownClaims, builder)

describe('the number of origins that a lens asks for', () => {
  it('lets everything count where none is asked for', () => {
    expect(countedIn(twoFacets())).toEqual(['a', 'b', 'later', 'relay'])
  })

  it('lets a facet with fewer fall as a whole, however often it is relayed', () => {
    expect(countedIn(twoFacets().needing(1))).toEqual(['a', 'b', 'later', 'relay'])
    expect(countedIn(twoFacets().needing(2))).toEqual(['a', 'b'])
    expect(countedIn(twoFacets().needing(3))).toEqual([])
  })

  it('lets a claim count by one of the facets that it stands in', () => {
    const builder = twoFacets().claim('wide')
    expect(countedIn(builder.needing(3))).toEqual(['a', 'b', 'wide'])
  })

  it('is not met by denials, which stand and fall with what they deny', () => {
    expect(countedIn(evidence().claim('no', DENIED).claim('also no', DENIED).needing(1))).toEqual([])
    expect(
      countedIn(
        twoFacets()
          .claim('no', { ...DENIED, heldDuring: days(9) })
          .needing(2),
      ),
    ).toEqual(['a', 'b'])
    expect(countedIn(twoFacets().claim('no', DENIED).needing(2))).toEqual(['a', 'b', 'no'])
  })

  it('counts what is left when the rest of the lens has set someone aside', () => {
    expect(
      countedIn(
        twoFacets()
          .excluding({ claimants: ['b-claimant'] })
          .needing(2),
      ),
    ).toEqual([])
  })

  it('governs how a proposition stands', () => {
    const standing = (builder: EvidenceBuilder) => {
      const { proposition, claims, graph } = builder.build()
      const { reason, origins, facets } = standingOf(proposition, claims, graph)
      return [reason.status, origins.min, facets.length]
    }
    expect(standing(twoFacets())).toEqual(['CORROBORATED', 2, 2])
    expect(standing(twoFacets().needing(2))).toEqual(['CORROBORATED', 2, 1])
    expect(standing(twoFacets().needing(3))).toEqual(['NO_CLAIMS', 0, 0])
  })

  it('takes the claims that fall out of the accounts of an incident', () => {
    const { proposition, claims, graph } = twoFacets().needing(2).build()
    expect(accountsOf(proposition, claims, graph).map(({ claimIds }) => claimIds)).toEqual([['a', 'b']])
  })

  it('beyond sixty-four facets looks at each remaining claim alone', () => {
    const builder = evidence()
    for (let day = 100; day < 170; day++) builder.claim(`${day}`, { heldDuring: days(day) })
    expect(countedIn(builder.needing(1))).toHaveLength(70)
    expect(countedIn(builder.needing(2))).toEqual([])
  })
})

describe('what a claimant has taken back', () => {
  const revised = (given: { heldDuring?: ReturnType<typeof days> }) =>
    twoFacets().claim('revised', { endedAs: 'CLAIMANT_REVISED', ...given })

  it('never counts, and is shown beside what lasts of the same scope', () => {
    expect(countedIn(revised({ heldDuring: days(1) }).needing(2))).toEqual(['a', 'b'])
    expect(shownIn(revised({}).needing(2))).toEqual(['a', 'b', 'revised'])
    expect(shownIn(revised({ heldDuring: days(2) }).needing(2))).toEqual(['a', 'b', 'revised'])
  })

  it('falls with the scope of which it is', () => {
    expect(shownIn(revised({ heldDuring: days(9) }).needing(2))).toEqual(['a', 'b'])
  })

  it('is shown as ever where no number is asked for', () => {
    expect(shownIn(revised({ heldDuring: days(9) }))).toContain('revised')
  })
})
