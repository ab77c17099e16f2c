import { cypher, type Fragment, parameter, type Variable, variable } from '../../../cypher/text/fragment.ts'
import type { RootField } from '../../../entities/read-root.ts'
import { strongestChains as strongestOf } from '../../../evidence/chains/strongest-chains.ts'
import type { Direction } from '../../../vocabulary/index.ts'
import { MAX_LINKS_BETWEEN } from '../bounds.ts'
import { type Hop, hopPattern, linkStands, reachStep } from '../hop.ts'
import { reach } from '../reach.ts'
import type { ChainSearch, Ends, RawSearch } from './chain-search.ts'

interface RawBetween extends RawSearch {
  readonly from: string
  readonly to: string
}

/** Between most actors lie far fewer links than may be read. */
const USUAL_LINKS = 500

/** The strongest chains: Neo4j reads every link of which one may consist, and they are found among these. */
export function strongestChains(root: RootField, ends: Ends, maxHops: number): ChainSearch<RawBetween> {
  const most = parameter('most', () => MAX_LINKS_BETWEEN + 1)
  const [between, link] = [variable('between'), variable('link')]
  return {
    usualLinks: USUAL_LINKS,
    weighsLinks: true,
    first: cypher`CALL (*) {
  ${linksBetween(root, { ends, maxHops }, link)}
  LIMIT ${most}
  RETURN collect(${link}) AS ${between}
}`,
    match: (links) => cypher`WITH ${between} AS ${links}`,
    entries: (links) => cypher`isCut: size(${links}) = ${most},
    from: ${ends.from}[0],
    to: ${ends.to}[0]`,
    chainsOf: ({ from, to }, links, most) => {
      const holding = links.filter(({ stands }) => stands)
      return strongestOf({ from, to, links: holding, maxHops }, most)
    },
  }
}

/** MATCHes the links that lie on a way of `maxHops` between the ends, those on the shortest ways first: how far each end is, is found from that end. */
function linksBetween(
  { field, reading }: RootField,
  { ends, maxHops }: { readonly ends: Ends; readonly maxHops: number },
  link: Variable,
): Fragment {
  const predicates = parameter('predicates', field.args.late('predicates'))
  const [from, to] = [variable('from'), variable('to')]
  const [before, after] = [variable('before'), variable('after')]
  const hop: Hop = { near: variable('near'), link, far: variable('far'), direction: 'DOWNSTREAM' }
  const reached = (start: Variable, actor: Variable, depth: Variable, direction: Direction) =>
    reach({ start, near: actor, depth }, maxHops, (alleged, far) =>
      reachStep({ link: alleged, far, direction }, predicates, reading),
    )
  return cypher`MATCH (${from}:Actor:Node), (${to}:Actor:Node)
  WHERE ${from}.id = ${ends.from}[0] AND ${to}.id = ${ends.to}[0]
  CALL (*) {
    ${reached(from, hop.near, before, 'DOWNSTREAM')}
    MATCH ${hopPattern(hop)}
    WHERE ${link}.predicate IN ${predicates} AND ${hop.near} <> ${to}
    RETURN ${link}, ${before}, null AS ${after}
    UNION ALL
    ${reached(to, hop.far, after, 'UPSTREAM')}
    MATCH ${hopPattern({ ...hop, near: hop.far, far: hop.near, direction: 'UPSTREAM' })}
    WHERE ${link}.predicate IN ${predicates} AND ${hop.far} <> ${from}
    RETURN ${link}, null AS ${before}, ${after}
  }
  WITH ${link}, min(${before}) AS ${before}, min(${after}) AS ${after}
  WHERE ${before} + ${after} < ${parameter('maxHops', () => maxHops)}
  MATCH ${hopPattern(hop)}
  WHERE ${linkStands(hop, predicates, reading)}
  WITH ${link}, ${before}, ${after}
  ORDER BY ${before} + ${after}, ${link}.orderKey`
}
