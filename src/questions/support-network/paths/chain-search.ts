import type { Fragment, Variable } from '../../../cypher/text/fragment.ts'
import type { DecodedLink } from '../link-shapes.ts'

/** One way of finding chains: which links are read for it, and how the chains are made of them. */
export interface ChainSearch<Raw = never> {
  /** How many links are taken to be read. */
  readonly usualLinks: number
  /** Whether which chains are the best is decided by the evidence of their links. */
  readonly weighsLinks: boolean
  /** Clauses that come before all others of the root field. */
  readonly first?: Fragment
  /** Clauses that bind the list of links, each once. */
  readonly match: (links: Variable) => Fragment
  /** What `chainsOf` reads beside the links, as entries of a map. */
  readonly entries: (links: Variable) => Fragment
  /** At most `most` chains of links that hold, the best first. */
  readonly chainsOf: (raw: Raw, links: readonly DecodedLink[], most: number) => readonly Chain[]
}

/** What any search says beside its chains. */
export interface RawSearch {
  /** More chains may exist than could be made of the links read. */
  readonly isCut: boolean
}

export type Chain = readonly DecodedLink[]

/** The two ends, as lists of one id. */
export interface Ends {
  readonly from: Fragment
  readonly to: Fragment
}
