import { describe, expect, it } from 'vitest'
import { gather, type RawEvidence } from './gather.ts'

type RawClaim = RawEvidence['claims'][number]

describe('gather', () => {
  it('keeps claims by their id, with their lists and dates as the rules read them', () => {
    const held = { edtf: '2021', spans: [10, 12, 20, 20], core: [10, 12] as const }
    const { claims } = gather(raw([claim('a', { held, place: ['raqqa', 'syria'] })])).graph
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
    const { claims } = gather(raw([claim('a', { held: { spans: null, core: null }, place: [] }), claim('b')])).graph
    expect(claims.get('a')).toMatchObject({ heldDuring: undated, place: null })
    expect(claims.get('b')).toMatchObject({ heldDuring: undated, place: null, supportTypes: [] })
  })

  it('tells of every step and every document cited from which claim it starts', () => {
    const step = { to: 'b', via: 'DERIVED_FROM', how: 'REPEATS', documentId: null } as const
    const cited = { documentId: 'report', sourceId: 'outlet' }
    const { graph } = gather(raw([claim('a', { steps: [step] }), claim('b', { cited: [cited] })]))
    expect(graph.steps).toEqual([{ from: 'a', ...step }])
    expect(graph.citedDocuments).toEqual([{ claimId: 'b', ...cited }])
  })

  it('keeps claimants by their id, with the days on which they oppose', () => {
    const opposed = [{ id: 'group', held: { spans: [1, 2], core: null } }]
    const kin = { identified: true, sameAs: [], ownerIds: [], parentIds: [] }
    const { claimants } = gather({ ...raw([]), claimants: [{ id: 'outlet', ...kin, opposed }] }).graph
    const heldDuring = { spans: [[1, 2]], core: null, verbatim: null, edtf: null }
    expect(claimants.get('outlet')).toEqual({ id: 'outlet', ...kin, opposed: [{ id: 'group', heldDuring }] })
  })

  it('sets aside for each lens whom it excludes', () => {
    const { exclusions } = gather({
      ...raw([]),
      exclusions: [
        { claimants: ['isis'], sources: [], datasets: [] },
        { claimants: [], sources: ['outlet'], datasets: ['old'] },
      ],
    }).graph
    expect(exclusions).toEqual([
      { claimants: new Set(['isis']), sources: new Set(), datasets: new Set(), documents: new Set() },
      { claimants: new Set(), sources: new Set(['outlet']), datasets: new Set(['old']), documents: new Set() },
    ])
  })
})

function raw(claims: readonly RawClaim[]): RawEvidence {
  return { propositions: [], claims, claimants: [], exclusions: [] }
}

function claim(id: string, given: Partial<RawClaim> = {}): RawClaim {
  return {
    id,
    propositionId: 'support',
    passesLens: true,
    endedAs: null,
    polarity: 'ASSERTED',
    modality: 'STATED',
    attribution: 'FIRST_HAND',
    claimantId: 'outlet',
    documentId: null,
    sourceId: null,
    datasetId: 'dataset',
    against: [],
    incidentType: null,
    orderKey: id,
    evidenceIds: [],
    excludedBy: [],
    tolls: [],
    steps: [],
    cited: [],
    carried: [],
    ...given,
  }
}
