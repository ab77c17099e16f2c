import type { Attribution, Marking, Polarity } from '../../../src/vocabulary/index.ts'

/** What one small world holds, by short names; where worlds meet in one data set each bears a prefix of its own. */
export const things = {
  places: ['p0', 'p1'],
  actors: ['a0', 'a1', 'a2', 'a3'],
  sources: ['s0', 's1', 's2'],
  documents: ['d0', 'd1', 'd2', 'd3'],
  incidents: ['i0'],
  /** Those of `elsewhere` stand in a second data set. */
  claims: ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'],
  /** What each assesses is told by `assessed`; the last one stands in the second data set too. */
  assessments: ['x0', 'x1', 'x2'],
  elsewhere: ['c4', 'c5', 'x2'],
} as const

/** A source, a claim, and a claim of the other data set. */
export const assessed = { x0: 's0', x1: 'c0', x2: 'c0' } as const

export const named = [...things.places, ...things.actors, ...things.sources, ...things.incidents]

/** What a claim says; of what it names, as far as that is there. */
export interface Said {
  /** Which of the propositions of a world. */
  readonly that: number
  readonly polarity: Polarity
  readonly attribution: Attribution
  readonly claimant: string
  readonly document: string | null
  readonly cites: readonly string[]
  readonly derivedFrom: readonly string[]
  readonly against: readonly string[]
  readonly place: string | null
  /** Which of the quotations its document has of it. */
  readonly quote: number | null
  readonly takesBack: string | null
  readonly as: 'CLAIMANT_REVISED' | 'CLAIMANT_RETRACTED' | 'RECORD_CORRECTED'
}

/** What an assessment says. */
export interface Judged {
  /** A rank on the scale. */
  readonly rank: number
  readonly by: string
  readonly at: string
}

/** What can be otherwise in a world, each of some of the things in it. */
interface Aspects {
  marking: Marking
  name: string
  /** A second name, which may be less secret than its owner, or more. */
  alias: { readonly value: string; readonly marking: Marking } | null
  cites: readonly string[]
  publisher: string
  owner: string | null
  body: string | null
  /** Where an incident was, or what a place lies in. */
  place: string | null
  date: string | null
  /** Whether the data set has it: a claim that it has no more is withdrawn. */
  there: boolean
  said: Said
  judged: Judged
}

export type World = { readonly [A in keyof Aspects]: Readonly<Record<string, Aspects[A]>> }

/** One thing comes to be otherwise in one respect. */
export type Step = { [A in keyof Aspects]: readonly [aspect: A, of: string, to: Aspects[A]] }[keyof Aspects]

export const after = (world: World, [aspect, of, to]: Step): World => ({
  ...world,
  [aspect]: { ...world[aspect], [of]: to },
})

const unremarkable: Said = {
  that: 0,
  polarity: 'ASSERTED',
  attribution: 'FIRST_HAND',
  claimant: 'a2',
  document: 'd0',
  cites: [],
  derivedFrom: [],
  against: [],
  place: null,
  quote: null,
  takesBack: null,
  as: 'RECORD_CORRECTED',
}

/** Every claim is there: two in a circle, one that stands for documents without claims, and some that rest on these. */
export const firstWorld: World = {
  marking: {},
  name: {},
  alias: {},
  cites: { d1: ['d0'] },
  publisher: { d0: 's0', d1: 's0', d2: 's1', d3: 's2' },
  owner: {},
  body: {},
  place: {},
  date: {},
  there: {},
  judged: {},
  said: {
    c0: { ...unremarkable, derivedFrom: ['c1'] },
    c1: { ...unremarkable, document: 'd1', derivedFrom: ['c0'] },
    c2: { ...unremarkable, claimant: 's0', derivedFrom: ['c3'] },
    c3: { ...unremarkable, attribution: 'CODED', cites: ['d2', 'd3'] },
    c4: { ...unremarkable, claimant: 's1', derivedFrom: ['c2'] },
    c5: { ...unremarkable, document: null, cites: ['d1'] },
  },
}
