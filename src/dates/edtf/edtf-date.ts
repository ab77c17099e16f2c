/** First and last day, both included. */
export type Span = readonly [from: number, to: number]

/** What a date in EDTF says, in epoch days (see MIN_DAY and MAX_DAY for ends that are open or unknown). */
export interface EdtfDate {
  edtf: string
  /** The days in which it may lie: one range, or one for each member of a set; ordered. */
  spans: readonly Span[]
  /** The days through which it certainly holds. Only an interval and a plain day say such a thing. */
  core: Span | null
  /** The outer bounds; null where they are open or unknown. */
  earliest: number | null
  latest: number | null
  approximate: boolean
  uncertain: boolean
}

export type Reading = Pick<EdtfDate, 'spans' | 'core' | 'approximate' | 'uncertain'>
