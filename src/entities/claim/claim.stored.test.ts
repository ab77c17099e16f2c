import { describe, expect, it } from 'vitest'
import { claimInput } from './claim.record.ts'
import { storedClaim } from './claim.stored.ts'

const said = {
  ref: 't:one',
  proposition: { subject: 't:a', predicate: 'SUPPORTS', object: 't:b' },
  modality: 'STATED',
  claimant: 't:c',
  attribution: 'FIRST_HAND',
  document: 't:d',
  against: ['t:x', 't:y'],
  statement: { en: 'It is so.', ar: 'هو كذلك' },
}
const hashOf = (change: object) =>
  storedClaim(claimInput.parse({ ...said, ...change }), 'set', (ref) => ref).contentHash

describe('the content hash of a claim', () => {
  it('changes with anything that is said', () => {
    const changes = [
      { modality: 'ALLEGED' },
      { statement: { en: 'It was so.' } },
      { heldDuring: { verbatim: 'formerly' } },
      { quote: { text: 'so', lang: 'en' } },
      { against: ['t:x'] },
      { derivedFrom: [{ claim: 't:two', how: 'QUOTES' }] },
      { tolls: [{ outcome: 'KILLED', partyScope: 'TOTAL', low: 1, quantifier: 'AT_LEAST' }] },
    ]
    expect(new Set([{}, ...changes].map(hashOf)).size).toBe(changes.length + 1)
  })

  it('does not change with the marking, the reason of a supersession, or the order of what has none', () => {
    const same = [
      { marking: 'RED' },
      { supersession: 'CLAIMANT_REVISED' },
      { against: ['t:y', 't:x'] },
      { statement: { ar: 'هو كذلك', en: 'It is so.' } },
    ]
    expect(new Set([{}, ...same].map(hashOf)).size).toBe(1)
  })
})
