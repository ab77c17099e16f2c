import { describe, expect, it } from 'vitest'
import { gather, showsAll } from './gather.ts'
import type { RawClaim, RawEvidence, RawStep } from './raw-evidence.ts'

describe('gather', () => {
  it('keeps claims by their id, with their lists and dates as the rules read them', () => {
    const held = { placeId: 'raqqa', heldEdtf: '2021', heldSpans: [10, 12, 20, 20], heldCore: [10, 12] as const }
    const places = [['raqqa', ['raqqa', 'syria']] as const]
    const { claims } = gather(raw({ claims: [claim('a', held as never)], places })).graph
    expect(claims.get('a')).toMatchObject({
      supportTypes: [],
      place: ['raqqa', 'syria'],
      heldDuring: {
        verbatim: null,
        edtf: '2021',
        core: [10, 12],
        spans: [
          [10, 12],
          [20, 20],
        ],
      },
    })
  })

  it('takes no spans, no place and what was not asked for as none', () => {
    const undated = { spans: [], core: null, verbatim: null, edtf: null }
    const { claims } = gather(raw({ claims: [claim('a', { heldSpans: null, heldCore: null }), claim('b')] })).graph
    expect(claims.get('a')).toMatchObject({ heldDuring: undated, place: null })
    expect(claims.get('b')).toMatchObject({ heldDuring: undated, place: null, supportTypes: [], against: [] })
  })

  it('gives each claim its tolls, its opponents with what they are part of, and what bears on it', () => {
    const toll = { outcome: 'KILLED', partyScope: 'TOTAL', low: 2, best: null, high: null } as const
    const proposition = {
      id: 'p',
      predicate: 'SUPPORTS',
      subjectId: 'x',
      objectId: 'y',
      role: null,
      side: null,
    } as const
    const { claims } = gather(
      raw({
        claims: [claim('a', { againstIds: ['brigade', 'militia'] }), claim('b')],
        tolls: [['b', toll]],
        opponents: [
          ['brigade', ['brigade', 'army']],
          ['militia', ['militia']],
        ],
        relations: [
          { claimId: 'a', type: 'EVIDENCE_FOR', byId: 'b', proposition },
          { claimId: 'a', type: 'CONTRADICTS', byId: 'c', proposition },
          { claimId: 'b', type: 'CORROBORATES' as never, byId: 'c', proposition },
        ],
      }),
    ).graph
    expect(claims.get('a')).toMatchObject({
      against: [['brigade', 'army'], ['militia']],
      evidenceIds: ['b'],
      excludedBy: [{ claimId: 'c', proposition }],
      tolls: [],
    })
    expect(claims.get('b')).toMatchObject({ tolls: [toll], evidenceIds: [], excludedBy: [] })
  })

  it('ends a claim by the newest later word that shows', () => {
    const reasons = { revisionReasons: ['CLAIMANT_RETRACTED', 'CLAIMANT_REVISED'] as const }
    const ended = (revisions: readonly number[]) =>
      gather(raw({ claims: [claim('a', { revisions, ...reasons })] })).graph.claims.get('a')!.endedAs
    expect(ended([0, 10, 999, 0, 5, 999])).toBe('CLAIMANT_RETRACTED')
    expect(ended([2, 10, 999, 0, 5, 999])).toBe('CLAIMANT_REVISED')
    expect(ended([0, 51, 999, 0, 5, 50])).toBeNull()
  })

  it('follows an inferred step only where nothing shows that goes before it', () => {
    const step = (to: string, more: Partial<RawStep> = {}): RawStep => ({
      ...{ from: 'a', to, via: 'INFERRED', how: null, documentId: null },
      ...more,
    })
    const steps = [
      step('b', { twins: [2, 10, 999] }),
      step('c', { twins: [0, 10, 999] }),
      step('d', { twins: null }),
      step('e', { via: 'CLAIM_CITES', documentId: 'report', twins: [0, 10, 999] }),
    ]
    const { graph } = gather(raw({ claims: ['a', 'b', 'c', 'd', 'e'].map((id) => claim(id)), steps }))
    expect(graph.steps.map(({ to }) => to)).toEqual(['b', 'd', 'e'])
    expect(graph.steps[2]).toEqual({ from: 'a', to: 'e', via: 'CLAIM_CITES', how: null, documentId: 'report' })
    expect(graph.complete).toBe(true)
    expect(gather(raw({ claims: [claim('a')], steps })).graph.complete).toBe(false)
  })

  it('makes a claimant of itself, its bodies, their owners and parents, and tells by party who opposes it and when', () => {
    const kin = (selfId: string, ownerId: string) => ({ id: 'outlet', identified: true, selfId, ownerId })
    const opposing = (id: string, opponentId: string) => ({ id, opponentId, heldSpans: [1, 2], heldCore: null })
    const { claimants, opposing: wars } = gather(
      raw({
        claimants: [kin('outlet', 'outlet'), kin('bureau', 'bureau'), kin('outlet', 'state')],
        wholes: [
          ['bureau', 'party'],
          ['stranger', 'club'],
        ],
        opposing: [opposing('state', 'rebels'), opposing('party', 'group'), opposing('club', 'group')],
      }),
    ).graph
    const heldDuring = { spans: [[1, 2]], core: null, verbatim: null, edtf: null }
    expect(claimants.get('outlet')).toEqual({
      ...{ id: 'outlet', identified: true, sameAs: ['bureau'], ownerIds: ['state'], parentIds: ['party'] },
    })
    expect([...wars]).toEqual([
      ['rebels', [{ id: 'state', heldDuring }]],
      ['group', ['party', 'club'].map((id) => ({ id, heldDuring }))],
    ])
  })

  it('sets aside for each lens whom it excludes', () => {
    const { exclusions } = gather(
      raw({
        exclusions: [
          { claimants: ['isis'], sources: [], datasets: [] },
          { claimants: [], sources: ['outlet'], datasets: ['old'] },
        ],
      }),
    ).graph
    expect(exclusions).toEqual([
      { claimants: new Set(['isis']), sources: new Set(), datasets: new Set(), documents: new Set() },
      { claimants: new Set(), sources: new Set(['outlet']), datasets: new Set(['old']), documents: new Set() },
    ])
  })
})

describe('showsAll', () => {
  it('is so where no later word and no earlier use of the words is of a higher level', () => {
    const step = (twins: number[]): RawStep => ({
      ...{ from: 'a', to: 'b', via: 'INFERRED', how: null, documentId: null, sameProposition: true, twins },
    })
    expect(showsAll(raw({ claims: [claim('a')], steps: [step([])] }), 0)).toBe(true)
    const marked = raw({ claims: [claim('a', { revisions: [0, 10, 99, 2, 20, 99] })], steps: [step([1, 10, 99])] })
    expect([0, 1, 2].map((clearance) => showsAll(marked, clearance))).toEqual([false, false, true])
  })
})

/** As a viewer of the lowest clearance reads it, when 50 is now. */
function raw(given: Partial<RawEvidence>): RawEvidence {
  return { clearance: 1, knownAt: 50, claims: [], steps: [], cited: [], carried: [], ...given }
}

function claim(id: string, given: Partial<RawClaim> = {}): RawClaim {
  return {
    id,
    propositionId: 'support',
    passesLens: true,
    polarity: 'ASSERTED',
    modality: 'STATED',
    attribution: 'FIRST_HAND',
    claimantId: 'outlet',
    documentId: null,
    sourceId: null,
    datasetId: 'dataset',
    incidentType: null,
    orderKey: id,
    ...given,
  }
}
