import { describe, expect, it } from 'vitest'
import type { Predicate } from '../../../vocabulary/index.ts'
import type { Speaker } from './plain/speaker.ts'
import type { StatedClaim } from './stated-proposition.ts'
import { upheldBy, upheldForEach } from './upheld-by.ts'

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
  { id, isIdentified: true, bonds: [id], bondsLevel: 0, selves: [id], carriers: [id], level: 0, ...more },
]

const known = ['a', 'b', 'c', 'press'].map((id) => speaker(id))

function weigh(
  claims: readonly StatedClaim[],
  {
    speakers = [],
    predicate = 'SUPPORTS',
    clearance = 4,
  }: { speakers?: [string, Speaker][]; predicate?: Predicate; clearance?: number } = {},
) {
  return upheldBy({ id: 'p', predicate, level: 0, claims }, new Map([...known, ...speakers]), clearance)
}

const told = (falls: string[], drops: string[]) => ({ falls, drops })
const untold = null
const during = (year: number) => ({
  heldDuring: { spans: [[year, year]] as [number, number][], core: null, verbatim: null, edtf: null },
})

describe('without whom a proposition falls', () => {
  it('is nobody where nobody asserts it', () => {
    expect(weigh([claim([voice('a')], { polarity: 'DENIED' })])).toEqual(told([], []))
    expect(weigh([claim([voice('a')], { isRevised: true })])).toEqual(told([], []))
  })

  it('is whoever speaks, and whoever carries it, at every root', () => {
    const [a, b] = [voice('a', { sourceId: 'press' }), voice('b', { sourceId: 'press' })]
    expect(weigh([claim([a])])).toEqual(told(['a', 'press'], []))
    expect(weigh([claim([a, b])])).toEqual(told(['press'], ['a', 'b']))
    expect(weigh([claim([a]), claim([voice('c')])])).toEqual(told([], ['a', 'c', 'press']))
  })

  it('is whoever is one claimant with the speaker too', () => {
    const outlet = speaker('outlet', { bonds: ['outlet', 'body'], selves: ['outlet', 'body', 'twin'] })
    expect(weigh([claim([voice('outlet')])], { speakers: [outlet] })).toEqual(told(['body', 'outlet', 'twin'], []))
  })
})

describe('without whom it drops to one origin', () => {
  it('is whoever leaves one traced origin, or none that is traced', () => {
    expect(weigh([claim([voice('a')]), claim([voice('b')]), claim([voice('c')])])).toEqual(told([], []))
    const anonymous = claim([voice('c', { traced: 'UNTRACED' })])
    expect(weigh([claim([voice('a')]), claim([voice('b')]), anonymous])).toEqual(told([], ['a', 'b']))
    expect(weigh([claim([voice('a')]), anonymous])).toEqual(told([], []))
  })

  it('is nobody where all come down to one origin', () => {
    const [outlet, body] = [
      speaker('outlet', { bonds: ['outlet', 'b'], selves: ['outlet', 'b'] }),
      speaker('b', { selves: ['outlet', 'b'] }),
    ]
    expect(weigh([claim([voice('outlet')]), claim([voice('b')])], { speakers: [outlet, body] })).toEqual(
      told(['b', 'outlet'], []),
    )
    const persona = speaker('persona', { isIdentified: false })
    expect(weigh([claim([voice('a')]), claim([voice('persona')])], { speakers: [persona] })).toEqual(told([], []))
  })

  it('is told facet by facet where periods keep these apart', () => {
    const early = [claim([voice('a')], during(1)), claim([voice('b')], during(1))]
    expect(weigh([...early, claim([voice('c')], during(9))])).toEqual(told([], ['a', 'b']))
    expect(weigh([early[0]!, claim([voice('c')], during(9))])).toEqual(told([], []))
  })
})

describe('whom a denial, or an owner, makes needed', () => {
  const [a, b] = [claim([voice('a')]), claim([voice('b')])]

  it('is told where all claims are of one scope, denials too', () => {
    expect(weigh([a, b, claim([voice('c')], { polarity: 'DENIED' })])).toEqual(told([], ['a', 'b']))
  })

  it('is nobody where all traced origins have one owner, be it through somebody who cannot be traced', () => {
    const owned = (id: string, ...owners: string[]) => speaker(id, { bonds: [id, ...owners] })
    expect(weigh([a, b], { speakers: [owned('a', 'x'), owned('b', 'x')] })).toEqual(told([], []))
    expect(weigh([a, b], { speakers: [owned('a', 'x'), owned('b', 'y')] })).toEqual(told([], ['a', 'b']))
    const between = claim([voice('c', { traced: 'UNTRACED' })])
    const speakers = [owned('a', 'x'), owned('b', 'y'), owned('c', 'x', 'y')]
    expect(weigh([a, b, between], { speakers })).toEqual(told([], []))
    expect(weigh([a, b, claim([voice('press')]), between], { speakers })).toEqual(told([], ['press']))
  })
})

describe('a proposition has to be weighed', () => {
  const pair = (first: Partial<StatedClaim>, second: Partial<StatedClaim> = first) => [
    claim([voice('a')], first),
    claim([voice('b')], second),
  ]

  it('where only what is denied in part of its scopes has two origins', () => {
    const denial = claim([voice('c')], { polarity: 'DENIED', ...during(1) })
    expect(weigh([...pair(during(1)), claim([voice('d')], during(9)), denial])).toBe(untold)
    expect(weigh([...pair(during(9)), claim([voice('d')], during(1)), denial])).toEqual(told([], ['a', 'b']))
    expect(weigh([...pair(during(1), during(9)), denial])).toEqual(told([], []))
  })

  it('where scopes or origins hang on more than the claims', () => {
    expect(weigh(pair({ place: ['x'] }, { place: ['y'] }))).toBe(untold)
    expect(weigh(pair({ place: ['x'] }))).toEqual(told([], ['a', 'b']))
    expect(weigh(pair({ reportsTolls: true }))).toBe(untold)
    expect(weigh(pair(during(1), during(9)), { predicate: 'PARTICIPATED_IN' })).toBe(untold)
    expect(weigh(pair({}), { speakers: [speaker('a', { bonds: ['a', 'owner'], bondsLevel: 2 })], clearance: 1 })).toBe(
      untold,
    )
    expect(weigh([claim([voice('a', { traced: 'MIXED' }), voice('b', { traced: 'MIXED' })])])).toBe(untold)
  })

  it('by whoever does not see all that lies behind a claim, or all who are one with its voices', () => {
    const led = claim([voice('b')], { settledLevel: 2 })
    expect(weigh([claim([voice('a')]), led], { clearance: 1 })).toBe(untold)
    expect(weigh([claim([voice('a')]), led], { clearance: 2 })).toEqual(told([], ['a', 'b']))
    const kin = speaker('b', { level: 4 })
    expect(weigh([claim([voice('b')])], { speakers: [kin], clearance: 3 })).toBe(untold)
    expect(weigh([claim([voice('b')])], { speakers: [kin] })).toEqual(told(['b'], []))
  })

  it('but not where a viewer does not see the claim at all', () => {
    const secret = claim([voice('b')], { level: 2, settledLevel: 2 })
    expect(weigh([claim([voice('a')]), secret], { clearance: 1 })).toEqual(told(['a'], []))
    expect(weigh([secret], { clearance: 1 })).toEqual(told([], []))
  })
})

describe('for the viewers of each clearance', () => {
  it('is found anew wherever a claim, or what lies behind one, comes into sight', () => {
    const claims = [
      claim([voice('a')]),
      claim([voice('b')], { level: 1, settledLevel: 2 }),
      claim([voice('c')], { level: 3, settledLevel: 3 }),
    ]
    const proposition = { id: 'p', predicate: 'SUPPORTS', level: 0, claims } as const
    const speakers = new Map(known)
    const found = upheldForEach(proposition, speakers)
    expect(found).toEqual([0, 1, 2, 3, 4].map((clearance) => upheldBy(proposition, speakers, clearance)))
    expect(found).toEqual([told(['a'], []), untold, told([], ['a', 'b']), told([], []), told([], [])])
  })
})
