import { expect, test } from 'vitest'
import { deniedByParties } from './denied-by-parties.ts'
import { evidence } from './testing/evidence-builder.ts'

test('names those who deny what is said of them, whatever the status', () => {
  const { proposition, claims, graph } = evidence()
    .claim('a')
    .claim('b')
    .claim('own', { polarity: 'DENIED', claimantId: 'militia' })
    .claim('spokesman', { polarity: 'DENIED', claimantId: 'speaker' })
    .claim('stranger', { polarity: 'DENIED' })
    .claim('gone', { polarity: 'DENIED', claimantId: 'group', endedAs: 'CLAIMANT_RETRACTED' })
    .claimant('speaker', { parentIds: ['group'] })
    .build()
  expect(deniedByParties(proposition, claims, graph)).toEqual(['militia', 'speaker'])
})
