import { compileItem } from '../../cypher/compile.ts'
import { decodeItem } from '../../cypher/decode-row.ts'
import { cypher, type Fragment, join, parameter, type Variable, variable } from '../../cypher/fragment.ts'
import type { Late } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection.ts'
import { valueBySelection } from '../../cypher/value-by-selection.ts'
import type { RootResolver } from '../../entities/entity-module.ts'
import { type RootField, readRoot } from '../../entities/read-root.ts'
import { resolveRefs } from '../../lens/refs.ts'
import type { Direction } from '../../vocabulary/index.ts'
import { inBounds, MAX_HOPS, MAX_LINKS } from './bounds.ts'
import { type Hop, hopPattern, linkStands } from './hop.ts'
import { linkShapes, type RawLink } from './link-shapes.ts'
import { walkNetwork } from './walk-network.ts'

interface RawNetwork {
  readonly starts: readonly string[]
  readonly links: readonly RawLink[]
  readonly actors: readonly (readonly [id: string, shapes: readonly unknown[]])[]
}

/** `supportNetwork`: the links within reach in one statement; distances and the cut at `maxLinks` are found on what it returns. */
export const supportNetwork: RootResolver = (_parent, _args, context, info) =>
  readRoot(context, info, (root) => {
    const { field, reading, below } = root
    const maxHops = inBounds('maxHops', field.args.fixed('maxHops'), MAX_HOPS)
    const mostLinks: Late<number> = (request) => inBounds('maxLinks', field.args.late('maxLinks')(request), MAX_LINKS)
    const direction = field.args.fixed('direction') as Direction
    const starts = resolveRefs(reading, 'Actor', field.args, 'of')!
    const selected = field.select('SupportNetwork')
    const actorFields = selected
      .filter(({ name }) => name === 'actors')
      .flatMap((actors) => actors.select('NetworkActor').filter(({ name }) => name === 'actor'))
    const items = actorFields.map((actor) => below(actor))
    const links = linkShapes(
      selected.filter(({ name }) => name === 'links'),
      context.models,
      reading,
    )
    return {
      kind: 'column',
      label: 'supportNetwork',
      read: () =>
        networkOf(
          root,
          { starts, maxHops, direction },
          {
            link: links.read,
            actor: (actor) =>
              cypher`[${actor}.id, [${join(
                items.map((item) => compileItem(item, actor)),
                ', ',
              )}]]`,
          },
        ),
      decode: (raw, request) => {
        const { starts: ids, links: rawLinks, actors } = raw as RawNetwork
        const shapes = new Map(actors)
        const walked = walkNetwork({
          starts: ids,
          links: rawLinks.map((link) => links.decode(link, request)),
          direction,
          maxHops,
          maxLinks: mostLinks(request),
        })
        const actorOf = (id: string) => (view: SelectedField) =>
          decodeItem(items[actorFields.indexOf(view)]!, shapes.get(id)![actorFields.indexOf(view)], request)
        return valueBySelection(field, {
          actors: walked.actors.map(({ id, distance }) => ({ distance, actor: actorOf(id) })),
          links: (view: SelectedField) => walked.links.map((link) => link.as(view)),
          complete: walked.complete,
        })
      },
    }
  })

interface Walk {
  readonly starts: Fragment
  readonly maxHops: number
  readonly direction: Direction
}

/** Everything that a walk of `maxHops` links may meet: all links of the actors that lie closer than that. */
function networkOf(
  { field, reading }: RootField,
  { starts, maxHops, direction }: Walk,
  read: { readonly link: Reader; readonly actor: Reader },
): Fragment {
  const predicates = parameter('predicates', field.args.late('predicates'))
  const [start, inner, last, links] = [variable('start'), variable('near'), variable('link'), variable('links')]
  const [actor, actorId] = [variable('actor'), variable('actorId')]
  const step: Hop = { near: variable('inner'), link: variable('step'), far: variable('outer'), direction }
  const end: Hop = { near: inner, link: last, far: variable('far'), direction }
  const hop = cypher`${hopPattern(step)} WHERE ${linkStands(step, predicates, reading)}`
  return cypher`head(COLLECT {
  WITH COLLECT {
    MATCH (${start}:Actor:Node)
    WHERE ${start}.id IN ${starts}
    ${matchInner({ start, inner }, hop, maxHops)}
    MATCH ${hopPattern(end)}
    WHERE ${linkStands(end, predicates, reading)}
    RETURN DISTINCT ${last}
  } AS ${links}
  RETURN {
    starts: ${starts},
    links: COLLECT {
      UNWIND ${links} AS ${last}
      RETURN ${read.link(last)}
    },
    actors: COLLECT {
      UNWIND ${starts} + [x IN ${links} | startNode(x).id] + [x IN ${links} | endNode(x).id] AS ${actorId}
      WITH DISTINCT ${actorId}
      MATCH (${actor}:Actor:Node {id: ${actorId}})
      RETURN ${read.actor(actor)}
    }
  }
})`
}

type Reader = (variable: Variable) => Fragment

/** From a start to every actor at which the last of `maxHops` may begin. */
function matchInner({ start, inner }: { start: Variable; inner: Variable }, hop: Fragment, maxHops: number): Fragment {
  if (maxHops === 1) return cypher`WITH ${start} AS ${inner}`
  return cypher`MATCH (${start}) (${hop}){0,${HOPS[maxHops - 2]!}} (${inner}:Actor)
WITH DISTINCT ${inner}`
}

/** Numbers of hops are part of the text: a pattern takes no parameter there, and no 0 as its upper bound. */
const HOPS = [cypher`1`, cypher`2`, cypher`3`, cypher`4`, cypher`5`]
