import { compileItem } from '../../cypher/compile.ts'
import { decodeItem } from '../../cypher/decode-row.ts'
import type { Late } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection/selection.ts'
import { valueBySelection } from '../../cypher/selection/value-by-selection.ts'
import { cypher, type Fragment, join, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import type { RootResolver } from '../../entities/entity-module.ts'
import { type RootField, readRoot } from '../../entities/read-root.ts'
import { resolveRefs } from '../../lens/refs.ts'
import type { Direction } from '../../vocabulary/index.ts'
import { inBounds, MAX_LINKS } from './bounds.ts'
import { type Hop, hopPattern, linkIsSaid, linkShows, reachStep } from './hop.ts'
import { linkShapes, type RawLinks } from './link-shapes.ts'
import { reach } from './reach.ts'
import { sharedPart } from './shared-part.ts'
import { walkNetwork } from './walk-network.ts'

interface RawNetwork {
  readonly starts: readonly string[]
  /** Of the actor at which the last link begins, as far as the steps alone tell; null without links. */
  readonly depth: number | null
  readonly links: RawLinks
  readonly actors: readonly (readonly [id: string, shapes: readonly unknown[]])[]
}

/** Links read beyond those that may be given, in place of those that their status unmakes. */
const SPARE_LINKS = 64

/** `supportNetwork`: the links within reach in one statement; distances and the cut at `maxLinks` are found on what it returns. */
export const supportNetwork: RootResolver = (_parent, _args, context, info) =>
  readRoot(context, info, (root) => {
    const { field, reading, below } = root
    const maxHops = inBounds('maxHops', field.args.fixed('maxHops'), context.maxHops)
    const mostLinks: Late<number> = (request) => inBounds('maxLinks', field.args.late('maxLinks')(request), MAX_LINKS)
    const most: Late<number> = (request) => mostLinks(request) + SPARE_LINKS + 1
    const isShared: Late<boolean> = field.args.late('shared') as Late<boolean>
    const direction = field.args.fixed('direction') as Direction
    const starts = resolveRefs(reading, 'Actor', field.args, 'of')!
    const selected = field.select('SupportNetwork')
    const actorFields = selected
      .filter(({ name }) => name === 'actors')
      .flatMap((actors) => actors.select('NetworkActor').filter(({ name }) => name === 'actor'))
    const items = actorFields.map((actor) => below(actor))
    const fields = selected.filter(({ name }) => name === 'links')
    const links = linkShapes({ fields, models: context.models, reading, areWeighed: false })
    const reached = variable('reached')
    return {
      kind: 'column',
      label: 'supportNetwork',
      effort: [
        { rows: (request) => maxHops * most(request) },
        { rows: most, of: 'Link', each: links.shapes },
        { rows: most, of: 'Actor', each: items },
      ],
      first: linksInReach(root, { starts, maxHops, direction, most }, reached),
      read: () =>
        networkOf(starts, reached, {
          links: links.read,
          actor: (actor) =>
            cypher`[${actor}.id, [${join(
              items.map((item) => compileItem(item, actor)),
              ', ',
            )}]]`,
        }),
      decode: (raw, request) => {
        const { starts: ids, depth, links: rawLinks, actors } = raw as RawNetwork
        const isCut = rawLinks.rows.length === most(request)
        const shapes = new Map(actors)
        const walk = {
          starts: ids,
          links: links.decode(rawLinks, request),
          direction,
          // Beyond the depth at which links are missing, distances could be too long.
          maxHops: isCut ? Math.min(maxHops, depth! + 1) : maxHops,
          maxLinks: mostLinks(request),
        }
        const whole = walkNetwork(walk)
        const walked = isShared(request) ? sharedPart(whole, walk) : whole
        const actorOf = (id: string) => (view: SelectedField) =>
          decodeItem(items[actorFields.indexOf(view)]!, shapes.get(id)![actorFields.indexOf(view)], request)
        return valueBySelection(field, {
          actors: walked.actors.map(({ id, distance }) => ({ distance, actor: actorOf(id) })),
          links: (view: SelectedField) => walked.links.map((link) => link.as(view)),
          complete: walked.complete && !isCut,
        })
      },
    }
  })

interface Walk {
  readonly starts: Fragment
  readonly maxHops: number
  readonly direction: Direction
  readonly most: Late<number>
}

/**
 * All links of the actors that lie closer than `maxHops`, the closest first, and one more than may be looked at. They are put in order
 * before it is asked which of them stand, so that this is asked of no more than are taken.
 */
function linksInReach(
  { field, reading }: RootField,
  { starts, maxHops, direction, most }: Walk,
  reached: Variable,
): Fragment {
  const predicates = parameter('predicates', field.args.late('predicates'))
  const [start, near, link, depth] = [variable('start'), variable('near'), variable('link'), variable('depth')]
  const hop: Hop = { near, link, far: variable('far'), direction }
  const inOrder = cypher`ORDER BY ${depth}, ${link}.orderKey`
  return cypher`CALL (*) {
  MATCH (${start}:Actor:Node)
  WHERE ${start}.id IN ${starts}
  ${reach({ start, near, depth }, maxHops, (alleged, far) => reachStep({ link: alleged, far, direction }, predicates, reading))}
  MATCH ${hopPattern(hop)}
  WHERE ${linkShows(hop, predicates, reading)}
  WITH ${link}, min(${depth}) AS ${depth}
  ${inOrder}
  WITH ${link}, ${depth}
  WHERE ${linkIsSaid(link, reading)}
  WITH ${link}, ${depth}
  ${inOrder}
  LIMIT ${parameter('most', most)}
  RETURN collect({link: ${link}, depth: ${depth}}) AS ${reached}
}`
}

function networkOf(
  starts: Fragment,
  reached: Variable,
  read: { readonly links: (links: Fragment) => Fragment; readonly actor: (actor: Variable) => Fragment },
): Fragment {
  const [actor, actorId] = [variable('actor'), variable('actorId')]
  return cypher`{
  starts: ${starts},
  depth: ${reached}[-1].depth,
  links: ${read.links(cypher`[one IN ${reached} | one.link]`)},
  actors: COLLECT {
    UNWIND ${starts} + [one IN ${reached} | startNode(one.link).id] + [one IN ${reached} | endNode(one.link).id] AS ${actorId}
    WITH DISTINCT ${actorId}
    MATCH (${actor}:Actor:Node {id: ${actorId}})
    RETURN ${read.actor(actor)}
  }
}`
}
