import type { MatchKind } from '../../vocabulary/index.ts'

interface Match {
  readonly by: MatchKind
  readonly score: number
}

/** In which ways a name may match, best first; a hit has the best that any of its names gives it. */
const matches = {
  SAME: { by: 'EXACT', score: 1 },
  FOLDED: { by: 'NORMALISED', score: 0.9 },
  ARTICLELESS: { by: 'NORMALISED', score: 0.8 },
  BEGINNING: { by: 'NORMALISED', score: 0.6 },
  PART: { by: 'NORMALISED', score: 0.4 },
  SOUNDS: { by: 'TRANSLITERATED', score: 0.3 },
  UNDIVIDED: { by: 'TRANSLITERATED', score: 0.2 },
  MISSPELT: { by: 'FUZZY', score: 0.1 },
} as const satisfies Record<string, Match>

const inOrder: readonly Match[] = Object.values(matches)

/** The place of each in that order. */
export const ranks = Object.fromEntries(Object.keys(matches).map((way, rank) => [way, rank])) as Readonly<
  Record<keyof typeof matches, number>
>

export const kindOf = (rank: number): MatchKind => inOrder[rank]!.by

/** The farther a name sounds from the text, the less, but more than in the next rank. */
export const scoreOf = (rank: number, distance: number): number =>
  Math.round(inOrder[rank]!.score * 1000 - distance) / 1000
