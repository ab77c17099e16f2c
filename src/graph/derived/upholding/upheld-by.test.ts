import { describe, expect, it } from 'vitest'
import type { Predicate } from '../../../vocabulary/index.ts'
import type { StatedClaim } from './stated-proposition.ts'
import { type Speaker, upheldBy } from './upheld-by.ts'

type Voice = StatedClaim['voices'][number]

const voice = (claimantId: string, more: Partial<Voice> = {}): Voice => ({
  claimantId,
  sourceId: null,
  traced: 'TRACED',
  ...more,
})

const claim = (voices: readonly Voice[], more: Partial<StatedClaim> = {}): StatedClaim => ({
  polarity: 'ASSERTED',
  supportTypes: [],
  heldDuring: { spans: [], core: null, verbatim: null, edtf: null },
  place: null,
  against: [],
  incidentType: null,
  tolls: [],
  orderKey: voices.map(({ claimantId }) => claimantId).join(),
  level: 0,
  settledLevel: 0,
  isRevised: false,
  reportsTolls: false,
  voices,
  ...more,
})

const speaker = (id: string, more: Partial<Speaker> = {}): [string, Speaker] => [
  id,
  { id, isIdentified: true, isTied: false, origin: id, selves: [id], carriers: [id], level: 0, ...more },
]

const known = ['a', 'b', 'c', 'press'].map((id) => speaker(id))

function weigh(
  claims: readonly StatedClaim[],
  { speakers = [], predicate = 'SUPPORTS' }: { speakers?: [string, Speaker][]; predicate?: Predicate } = {},
) {
  const upheld = upheldBy({ id: 'p', predicate, level: 0, claims }, new Map([...known, ...speakers]))
  return upheld && { falls: upheld.falls, drops: upheld.drops, unsettledBelow: upheld.unsettledBelow }
}

const settled = (falls: string[], drops: string[]) => ({ falls, drops, unsettledBelow: null })
const open = { falls: [], drops: [], unsettledBelow: 5 }
const during = (year: number) => ({
  heldDuring: { spans: [[year, year]] as [number, number][], core: null, verbatim: null, edtf: null },
})

describe('without whom a proposition falls', () => {
  it('is nobody where nobody asserts it', () => {
    expect(weigh([claim([voice('a')], { polarity: 'DENIED' })])).toBeNull()
    expect(weigh([claim([voice('a')], { isRevised: true })])).toEqual(settled([], []))
  })

  it('is whoever speaks, and whoever carries it, at every root', () => {
    const [a, b] = [voice('a', { sourceId: 'press' }), voice('b', { sourceId: 'press' })]
    expect(weigh([claim([a])])).toEqual(settled(['a', 'press'], []))
    expect(weigh([claim([a, b])])).toEqual(settled(['press'], ['a', 'b']))
    expect(weigh([claim([a]), claim([voice('c')])])).toEqual(settled([], ['a', 'c', 'press']))
  })

  it('is whoever is one claimant with the speaker too', () => {
    const outlet = speaker('outlet', { origin: 'body', selves: ['outlet', 'body', 'twin'] })
    expect(weigh([claim([voice('outlet')])], { speakers: [outlet] })).toEqual(settled(['body', 'outlet', 'twin'], []))
  })
})

describe('without whom it drops to one origin', () => {
  it('is whoever leaves one traced origin, or none that is traced', () => {
    expect(weigh([claim([voice('a')]), claim([voice('b')]), claim([voice('c')])])).toEqual(settled([], []))
    const anonymous = claim([voice('c', { traced: 'UNTRACED' })])
    expect(weigh([claim([voice('a')]), claim([voice('b')]), anonymous])).toEqual(settled([], ['a', 'b']))
    expect(weigh([claim([voice('a')]), anonymous])).toEqual(settled([], []))
  })

  it('is nobody where all come down to one origin', () => {
    const [outlet, body] = [
      speaker('outlet', { origin: 'b', selves: ['outlet', 'b'] }),
      speaker('b', { selves: ['outlet', 'b'] }),
    ]
    expect(weigh([claim([voice('outlet')]), claim([voice('b')])], { speakers: [outlet, body] })).toEqual(
      settled(['b', 'outlet'], []),
    )
    const persona = speaker('persona', { isIdentified: false })
    expect(weigh([claim([voice('a')]), claim([voice('persona')])], { speakers: [persona] })).toEqual(settled([], []))
  })

  it('is told facet by facet where periods keep these apart', () => {
    const early = [claim([voice('a')], during(1)), claim([voice('b')], during(1))]
    expect(weigh([...early, claim([voice('c')], during(9))])).toEqual(settled([], ['a', 'b']))
    expect(weigh([early[0]!, claim([voice('c')], during(9))])).toEqual(settled([], []))
  })
})

describe('a proposition has to be weighed for everyone', () => {
  const pair = (first: Partial<StatedClaim>, second: Partial<StatedClaim> = first) => [
    claim([voice('a')], first),
    claim([voice('b')], second),
  ]

  it('where two origins assert it and anything denies it', () => {
    expect(weigh([...pair({}), claim([voice('c')], { polarity: 'DENIED' })])).toEqual(open)
  })

  it('where scopes or origins hang on more than the claims', () => {
    expect(weigh(pair({ place: ['x'] }, { place: ['y'] }))).toEqual(open)
    expect(weigh(pair({ place: ['x'] }))).toEqual(settled([], ['a', 'b']))
    expect(weigh(pair({ reportsTolls: true }))).toEqual(open)
    expect(weigh(pair(during(1), during(9)), { predicate: 'PARTICIPATED_IN' })).toEqual(open)
    expect(weigh(pair({}), { speakers: [speaker('a', { isTied: true })] })).toEqual(open)
    expect(weigh([claim([voice('a', { traced: 'MIXED' }), voice('b', { traced: 'MIXED' })])])).toEqual(open)
  })

  it('below the level of all that it depends on, unless they see nothing asserted', () => {
    const secret = claim([voice('b')], { level: 2, settledLevel: 2 })
    expect(weigh([claim([voice('a')]), secret])).toEqual({ falls: [], drops: ['a', 'b'], unsettledBelow: 2 })
    expect(weigh([secret])).toEqual(settled(['b'], []))
    const kin = speaker('b', { level: 4 })
    expect(weigh([claim([voice('b')])], { speakers: [kin] })).toEqual({ falls: ['b'], drops: [], unsettledBelow: 4 })
  })
})
