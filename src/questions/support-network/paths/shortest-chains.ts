import { cypher, type Fragment, parameter, type Variable, variable } from '../../../cypher/text/fragment.ts'
import type { RootField } from '../../../entities/read-root.ts'
import { minOrigins } from '../../../lens/min-origins.ts'
import { inBounds, MAX_PATHS } from '../bounds.ts'
import { type Hop, hopPattern, mayBeRefuted, stepStands } from '../hop.ts'
import type { ChainSearch, Ends, RawSearch } from './chain-search.ts'

interface RawChains extends RawSearch {
  /** The places of the links in the list of links. */
  readonly chains: readonly (readonly number[])[]
}

/** The shortest chains, as Neo4j finds them. */
export function shortestChains({ field, reading }: RootField, ends: Ends, maxHops: number): ChainSearch<RawChains> {
  const predicates = parameter('predicates', field.args.late('predicates'))
  const [from, to] = [variable('from'), variable('to')]
  const [path, found, paths, link] = [variable('path'), variable('found'), variable('paths'), variable('link')]
  // A few more than are asked for, in place of those that the status of a link unmakes.
  const mostPaths = field.args.fixed('first', (asked) => ((asked as number) < 16 ? 16 : 64))
  const most = LITERALS.get(mostPaths)!
  const hop: Hop = { near: variable('near'), link: variable('hop'), far: variable('far'), direction: 'DOWNSTREAM' }
  return {
    usualLinks: mostPaths * maxHops,
    weighsLinks: false,
    match: (links) => cypher`WITH COLLECT {
    MATCH (${from}:Actor:Node), (${to}:Actor:Node)
    WHERE ${from}.id = ${ends.from}[0] AND ${to}.id = ${ends.to}[0]
    MATCH SHORTEST ${most} (${path} = (${from}) (${hopPattern(hop)} WHERE ${stepStands(hop, predicates, reading)}){1,${LITERALS.get(maxHops)!}} (${to}) WHERE all(one IN nodes(${path}) WHERE single(other IN nodes(${path}) WHERE other = one)))
    RETURN ${path} ORDER BY length(${path}), [one IN relationships(${path}) | one.orderKey]
  } AS ${found}
  WITH ${found}, ${minOrigins(reading) === null ? asManyAsItTakes(found) : found} AS ${paths}
  WITH ${found}, ${paths}, COLLECT { UNWIND ${paths} AS ${path} UNWIND relationships(${path}) AS ${link} RETURN DISTINCT ${link} } AS ${links}`,
    entries: (links) => cypher`isCut: size(${found}) = ${most},
    chains: [${path} IN ${paths} | [one IN relationships(${path}) | head([i IN range(0, size(${links}) - 1) WHERE ${links}[i] = one])]]`,
    chainsOf: ({ chains }, links, most) =>
      chains
        .map((places) => places.map((place) => links[place]!))
        .filter((chain) => chain.every(({ stands }) => stands))
        .slice(0, most),
  }

  /** Up to the last one that is asked for, be the chains that may be none left out: what is behind it is not read. */
  function asManyAsItTakes(found: Variable): Fragment {
    const [place, sure, one] = [variable('place'), variable('sure'), variable('one')]
    const enough = parameter('enough', (request) => inBounds('first', field.args.late('first')(request), MAX_PATHS) + 1)
    return cypher`${found}[..reduce(upTo = size(${found}), ${sure} IN COLLECT {
    UNWIND range(0, size(${found}) - 1) AS ${place}
    WITH ${place} WHERE NOT EXISTS { UNWIND relationships(${found}[${place}]) AS ${one} WITH ${one} WHERE ${mayBeRefuted(one)} RETURN ${one} }
    RETURN ${place} SKIP ${enough} - 1 LIMIT 1
  } | ${sure} + 1)]`
  }
}

/** Bounds that are part of the text, from a closed set, so that there are few texts. */
const LITERALS = new Map([1, 2, 3, 4, 5, 6, 16, 64].map((number) => [number, literal(number)] as const))

function literal(number: number): Fragment {
  return Object.freeze({ kind: 'fragment', parts: Object.freeze([String(number)]) })
}
