import { expect, test } from 'vitest'
import type { EvidenceClaim, EvidenceProposition } from '../evidence/evidence.ts'
import type { GatheredEvidence } from './gather.ts'
import { perProposition } from './per-proposition.ts'

const proposition = (id: string) => ({ id, predicate: 'SUPPORTS', subjectId: 'x' }) as EvidenceProposition

const claim = (id: string, propositionId: string, more: Partial<EvidenceClaim> = {}) =>
  [
    id,
    {
      ...{ id, propositionId, orderKey: id, claimantId: `by-${id}`, evidenceIds: [], excludedBy: [] },
      ...more,
    } as never,
  ] as const

const step = (from: string, to: string) => ({ from, to, via: 'DERIVED_FROM', how: null, documentId: null }) as const

const claimant = (id: string) => [id, { id } as never] as const

test('each proposition keeps its claims, what bears on them, and all that these rest on', () => {
  const together: GatheredEvidence = {
    propositions: [proposition('p'), proposition('q')],
    graph: {
      claims: new Map([
        claim('a', 'p', { evidenceIds: ['e'] }),
        claim('b', 'q', { excludedBy: [{ claimId: 'a', proposition: proposition('p') }] }),
        claim('e', 'r'),
        claim('root', 'r'),
      ]),
      steps: [step('e', 'root'), step('root', 'e')],
      citedDocuments: [{ claimId: 'b', documentId: 'd', sourceId: 'press' }],
      claimants: new Map(['by-a', 'by-b', 'by-e', 'by-root', 'press', 'nobody'].map(claimant)),
      opposing: new Map(),
      exclusions: [],
      minOrigins: null,
      complete: true,
    },
  }
  const found = perProposition(together)
  const { graph: ofP } = found.get('p')!
  expect([...ofP.claims.keys()]).toEqual(['a', 'e', 'root'])
  expect(ofP.steps).toEqual([step('e', 'root'), step('root', 'e')])
  expect(ofP.citedDocuments).toEqual([])
  expect([...ofP.claimants.keys()]).toEqual(['by-a', 'by-e', 'by-root'])
  const { propositions, graph: ofQ } = found.get('q')!
  expect(propositions).toEqual([proposition('q')])
  expect([...ofQ.claims.keys()]).toEqual(['a', 'b'])
  expect(ofQ.steps).toEqual([])
  expect([...ofQ.claimants.keys()]).toEqual(['by-a', 'by-b', 'press'])
})
