/** The part of the parser that is used here: its syntax tree. Its own date classes are not, for they read bounds wrongly. */
declare module 'edtf' {
  /** `[year]`, `[year, month from 0]`, `[year, month from 0, day]`, or with hours, minutes and seconds. */
  export interface DateNode {
    type?: 'Date'
    values: number[]
    /** A bit for each digit of YYYYMMDD that is X, from the left. */
    unspecified?: number
    /** A flag, or a bit mask of the parts that are marked; 0 for none. */
    approximate?: boolean | number
    uncertain?: boolean | number
    /** Missing where a time is given without one. */
    timeZone?: string
    /** Minutes ahead of UTC: of the time zone, and where there is none of this machine. */
    offset?: number
  }
  export interface YearNode {
    type: 'Year'
    values: [year: number]
    /** How many of its digits are meant. */
    significant?: number
  }
  export interface SeasonNode {
    type: 'Season'
    values: [year: number, season: number]
  }
  export type SingleNode = DateNode | YearNode | SeasonNode
  export interface IntervalNode {
    type: 'Interval'
    /** Null for an unknown end, plus or minus infinity for an open one. */
    values: [SingleNode | number | null, SingleNode | number | null]
  }
  export interface SetNode {
    type: 'Set' | 'List'
    values: (SingleNode | [SingleNode, SingleNode])[]
    /** The first member reaches back, or the last one on, without end. */
    earlier?: boolean
    later?: boolean
  }
  export function parse(
    text: string,
    constraints: { level: number; types: string[] },
  ): SingleNode | IntervalNode | SetNode
}
