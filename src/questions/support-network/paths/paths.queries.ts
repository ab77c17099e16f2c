import type { Late } from '../../../cypher/request-values.ts'
import { valueBySelection } from '../../../cypher/selection/value-by-selection.ts'
import { cypher, type Fragment, type Variable, variable } from '../../../cypher/text/fragment.ts'
import { onlyRow } from '../../../cypher/text/only-row.ts'
import type { RootResolver } from '../../../entities/entity-module.ts'
import { type RootField, readRoot } from '../../../entities/read-root.ts'
import { resolveRefs } from '../../../lens/refs.ts'
import type { PathRank } from '../../../vocabulary/index.ts'
import { inBounds, MAX_PATHS } from '../bounds.ts'
import { linkShapes, type RawLinks } from '../link-shapes.ts'
import type { ChainSearch, RawSearch } from './chain-search.ts'
import { loadBearing } from './load-bearing.ts'
import { nodeShapes, type RawNode } from './node-shapes.ts'
import { shortestChains } from './shortest-chains.ts'
import { sourcesOf } from './source-statement.ts'
import { strongestChains } from './strongest-chains.ts'
import { toPath } from './to-path.ts'

/** How many sources stand behind a link, as far as one can tell beforehand. */
const SOURCES = 5

/** Members of an answer that are found by the evidence of links. */
const weighing = ['weakestLink', 'simultaneous', 'loadBearingSources']

interface RawPaths extends RawSearch {
  readonly links: RawLinks
  readonly actors: readonly RawNode[]
  readonly sources: readonly RawNode[]
}

/** `supportPaths`: the best chains with the evidence of every link, in one statement. */
export const supportPaths: RootResolver = (_parent, _args, context, info) =>
  readRoot(context, info, (root) => {
    const { field, reading, below } = root
    const first: Late<number> = (request) => inBounds('first', field.args.late('first')(request), MAX_PATHS)
    const answer = field.select('SupportPaths')
    const members = answer.flatMap((paths) => (paths.name === 'paths' ? paths.select('SupportPath') : []))
    const named = (name: string) => [...answer, ...members].filter((member) => member.name === name)
    const search = searchOf(root, context.maxHops)
    const links = linkShapes({
      fields: [...named('links'), ...named('weakestLink')],
      models: context.models,
      reading,
      areWeighed: search.weighsLinks || weighing.some((name) => named(name).length > 0),
    })
    const actors = nodeShapes(named('actors'), below)
    const sources = nodeShapes(named('loadBearingSources'), below)
    return {
      kind: 'column',
      label: 'supportPaths',
      effort: [
        { rows: search.usualLinks, of: 'Link', each: links.shapes },
        { rows: 2 * search.usualLinks, of: 'Actor', each: actors.items },
        ...(sources.areAsked ? [{ rows: search.usualLinks * SOURCES, of: 'Source', each: sources.items }] : []),
      ],
      ...(search.first && { first: search.first }),
      read: () =>
        pathsBy(search, {
          links: links.read,
          actor: actors.read,
          sources: (found) => (sources.areAsked ? sourcesOf(found, reading, sources.read) : cypher`[]`),
        }),
      decode: (raw, request) => {
        const { links: rawLinks, actors: rawActors, sources: rawSources, isCut } = raw as RawPaths
        const most = first(request)
        const decoded = links.decode(rawLinks, request)
        // One beyond those asked for only says that there are more.
        const found = search.chainsOf(raw as never, decoded, most + 1)
        const chains = found.slice(0, most)
        const actor = actors.decode(rawActors, request)
        const bearing = loadBearing(sources.decode(rawSources, request))
        return valueBySelection(field, {
          complete: found.length <= most && !isCut,
          paths: chains.map((chain) => toPath(chain, actor.as, bearing)),
          loadBearingSources: bearing.ofAll(chains),
        })
      },
    }
  })

function searchOf(root: RootField, mostHops: number): ChainSearch {
  const { field, reading } = root
  const ends = {
    from: resolveRefs(reading, 'Actor', field.args, 'from')!,
    to: resolveRefs(reading, 'Actor', field.args, 'to')!,
  }
  const maxHops = inBounds('maxHops', field.args.fixed('maxHops'), mostHops)
  const rank = field.args.fixed('rankBy') as PathRank
  return rank === 'STRONGEST' ? strongestChains(root, ends, maxHops) : shortestChains(root, ends, maxHops)
}

interface Readers {
  readonly links: (links: Fragment) => Fragment
  readonly actor: (actor: Variable) => Fragment
  readonly sources: (links: Variable) => Fragment
}

function pathsBy(search: ChainSearch, read: Readers): Fragment {
  const [links, link, actor] = [variable('links'), variable('link'), variable('actor')]
  return onlyRow(cypher`COLLECT {
  ${search.match(links)}
  RETURN {
    ${search.entries(links)},
    links: ${read.links(cypher`${links}`)},
    actors: COLLECT {
      UNWIND ${links} AS ${link}
      UNWIND [startNode(${link}), endNode(${link})] AS ${actor}
      WITH DISTINCT ${actor}
      RETURN ${read.actor(actor)}
    },
    sources: ${read.sources(links)}
  }
}`)
}
