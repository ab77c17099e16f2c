import { compileItem } from '../../cypher/compile.ts'
import type { ItemPlan } from '../../cypher/plan.ts'
import type { Late } from '../../cypher/request-values.ts'
import {
  cypher,
  type Fragment,
  join,
  type Parameter,
  parameter,
  type Variable,
  variable,
} from '../../cypher/text/fragment.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import { soundCosts } from '../../names/sound-likeness.ts'
import type { SearchType } from '../../vocabulary/index.ts'
import { ranks } from './search-rank.ts'
import type { SearchWords } from './search-words.ts'

export interface Search {
  readonly words: Late<SearchWords>
  readonly types: Late<readonly SearchType[]>
  readonly after: Late<string>
  readonly limit: Late<number>
}

/**
 * The hits of a page, each by the best of its visible names. Whether a name is found, and how it ranks, follows from that name and the
 * text alone, and nothing is cut before the page: so hidden names move nothing.
 */
export function searchHits(
  { words, types, after, limit }: Search,
  items: readonly ItemPlan[],
  reading: Reading,
): Fragment {
  const [way, name, node, hit] = [variable('way'), variable('name'), variable('node'), variable('hit')]
  const sought = parameter('sought', words)
  const labels = parameter('labels', (request) =>
    types(request).map((type) => `${type[0]}${type.slice(1).toLowerCase()}`),
  )
  const nodes = join(
    items.map((item) => compileItem(item, node)),
    ', ',
  )
  return cypher`COLLECT {
  UNWIND ${sought}.ways AS ${way}
  CALL db.index.fulltext.queryNodes('names', ${way}.query) YIELD node AS ${name}
  WITH ${way}, ${name}
  WHERE ${visible(name, reading)} AND (${way}.except IS NULL OR NOT ${name}.sounds =~ ${way}.except)
  ${distanceOf(way, name)}
  WITH ${way}, ${name}, distance
  WHERE distance <= ${way}.furthest
  MATCH (${node}:Node)-[:NAMED*0..1]->(${name})
  WHERE ${visible(node, reading)} AND any(label IN labels(${node}) WHERE label IN ${labels})
  WITH ${node}, ${rankOf(way, name, sought)} AS rank, distance, coalesce(${name}.value, ${name}.title) AS matched, size(${name}.folded) AS length
  ORDER BY rank, distance, length, matched
  WITH ${node}, head(collect({
    rank: rank,
    distance: distance,
    matched: matched,
    key: toString(rank) + right('0' + toString(distance), 2) + right('000' + toString(length), 4) + ${node}.orderKey
  })) AS ${hit}
  WHERE ${hit}.key > ${parameter('after', after)}
  ORDER BY ${hit}.key
  LIMIT ${parameter('limit', limit)}
  RETURN ${hit} {.key, .rank, .distance, .matched, nodes: [${nodes}]}
}`
}

/** Of each word sought from the nearest word of the name with its consonants; 0 where the way compares no sounds. */
function distanceOf(way: Variable, name: Variable): Fragment {
  const costs = parameter('costs', () => soundCosts)
  return cypher`CALL (${way}, ${name}) {
    UNWIND ${way}.words AS word
    UNWIND [heard IN split(${name}.sounds, ' ') WHERE heard =~ word.pattern] AS heard
    UNWIND range(0, size(heard) - 1) AS at
    WITH word, heard, sum(coalesce(${costs}[substring(word.sounds, at, 1)][substring(heard, at, 1)], 0)) AS cost
    WITH word, min(cost) AS nearest
    RETURN sum(nearest) AS distance
  }`
}

function rankOf(way: Variable, name: Variable, sought: Parameter): Fragment {
  const by = parameter('ranks', () => ranks)
  return cypher`CASE
    WHEN ${way}.rank <> ${by}.PART THEN ${way}.rank
    WHEN coalesce(${name}.value, ${name}.title) = ${sought}.text THEN ${by}.SAME
    WHEN ${name}.folded = ${sought}.folded THEN ${by}.FOLDED
    WHEN ${name}.articleless = ${sought}.articleless THEN ${by}.ARTICLELESS
    WHEN ${name}.folded STARTS WITH ${sought}.folded THEN ${by}.BEGINNING
    ELSE ${by}.PART
  END`
}
