import type { RefsPlan } from '../cypher/plan.ts'
import type { Late } from '../cypher/request-values.ts'
import type { Fragment, Parameter, Variable } from '../cypher/text/fragment.ts'

/** Who reads, as of when, and through which lenses: what planning carries from a root field downwards. */
export interface Reading {
  /** Rank of the highest marking that the viewer may see. */
  readonly clearance: Parameter
  /** The moment of the record that is read, in milliseconds. */
  readonly knownAt: Parameter
  /** Whether the viewer may see who recorded and assessed. */
  readonly seesPeople: boolean
  /** Languages wanted for names and texts, best first. */
  readonly languages: Late<readonly string[]>
  /** Outermost first; a claim passes where it passes all of them. */
  readonly lenses: readonly LensFilter[]
  /** The most that one page may hold. */
  readonly maxPageSize: number
  /** Collects the references of the statement, which resolves them at its head. */
  readonly refs: RefsPlan[]
}

/** A lens as conditions. */
export interface LensFilter {
  /** Conditions on a claim, or on an `ALLEGED` edge, which carries the same properties. */
  readonly passes: (claim: Variable) => readonly Fragment[]
  readonly named: readonly Named[]
  readonly exclusions: LensExclusions | null
  /** How many independent origins a facet needs; null where it does not matter. */
  readonly minOrigins: Late<number> | null
  readonly judgement: Judgement
  /** What makes a cursor of one lens useless under another. */
  readonly given: Late<unknown>
}

/** What a lens or a filter names: whatever passes it shares one of the values. */
export interface Named {
  readonly what: 'document' | 'entity' | 'claimant' | 'source' | 'place' | 'rated' | 'predicate'
  readonly values: Fragment
}

/** Whose assessments count under a lens, and how good what they assess must be: with what the lenses above ask. */
export interface Judgement {
  /** Who assesses must be in each of these lists. */
  readonly assessors: readonly Parameter[]
  /** The latest assessment of the source must be in each of these lists. */
  readonly reliability: readonly Parameter[]
  /** The rank of the latest assessment of the claim must not be beyond any of these. */
  readonly credibility: readonly Parameter[]
}

/** Lists of ids, known to the statement once its head has resolved the references. */
export interface LensExclusions {
  readonly claimants: Fragment
  readonly sources: Fragment
  readonly datasets: Fragment
}
