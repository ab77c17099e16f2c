import { compileItem } from '../../cypher/compile.ts'
import { decodeItem } from '../../cypher/decode-row.ts'
import { cypher, type Fragment, join, parameter, type Variable, variable } from '../../cypher/fragment.ts'
import type { Late } from '../../cypher/request-values.ts'
import type { SelectedField } from '../../cypher/selection.ts'
import { valueBySelection } from '../../cypher/value-by-selection.ts'
import type { RootResolver } from '../../entities/entity-module.ts'
import { type RootField, readRoot } from '../../entities/read-root.ts'
import { weakestLink } from '../../evidence/weakest-link.ts'
import { resolveRefs } from '../../lens/refs.ts'
import { inBounds, MAX_HOPS, MAX_PATHS } from './bounds.ts'
import { formsLink } from './forms-link.ts'
import { type Hop, hopPattern, linkStands } from './hop.ts'
import { type DecodedLink, linkShapes, type RawLink } from './link-shapes.ts'

interface RawPaths {
  /** More chains may exist than were looked at. */
  readonly isCut: boolean
  readonly paths: readonly { readonly actors: readonly string[]; readonly links: readonly number[] }[]
  readonly links: readonly RawLink[]
  readonly actors: readonly (readonly [id: string, shapes: readonly unknown[]])[]
}

/** `supportPaths`: the shortest chains with the evidence of every link, in one statement. */
export const supportPaths: RootResolver = (_parent, _args, context, info) =>
  readRoot(context, info, (root) => {
    const { field, below } = root
    const first: Late<number> = (request) => inBounds('first', field.args.late('first')(request), MAX_PATHS)
    const paths = field.select('SupportPaths').filter(({ name }) => name === 'paths')
    const chosen = (name: string) =>
      paths.flatMap((path) => path.select('SupportPath').filter((below) => below.name === name))
    const actorFields = chosen('actors')
    const items = actorFields.map((actor) => below(actor))
    const links = linkShapes([...chosen('links'), ...chosen('weakestLink')], context.models, root.reading)
    const readActor = (actor: Variable) =>
      cypher`[${actor}.id, [${join(
        items.map((item) => compileItem(item, actor)),
        ', ',
      )}]]`
    const read = pathsOf(root, { link: links.read, actor: readActor })
    return {
      kind: 'column',
      label: 'supportPaths',
      read: () => read,
      decode: (raw, request) => {
        const { actors } = raw as RawPaths
        const shapes = new Map(actors)
        const actorOf = (id: string, view: SelectedField) =>
          decodeItem(items[actorFields.indexOf(view)]!, shapes.get(id)![actorFields.indexOf(view)], request)
        const { chains, complete } = chainsOf(raw as RawPaths, (link) => links.decode(link, request), first(request))
        return valueBySelection(field, { complete, paths: chains.map((chain) => toPath(chain, actorOf)) })
      },
    }
  })

interface Chain {
  readonly actors: readonly string[]
  readonly links: readonly DecodedLink[]
}

/** Chains that hold together; those beyond `first` only say that there are more. */
function chainsOf(
  raw: RawPaths,
  decode: (link: RawLink) => DecodedLink,
  first: number,
): { chains: readonly Chain[]; complete: boolean } {
  const links = raw.links.map(decode)
  const chains = raw.paths.map(({ actors, links: positions }) => ({
    actors,
    links: positions.map((position) => links[position]!),
  }))
  const standing = chains.filter((chain) => chain.links.every(({ standing }) => formsLink(standing.reason.status)))
  return { chains: standing.slice(0, first), complete: standing.length <= first && !raw.isCut }
}

function toPath({ actors, links }: Chain, actorOf: (id: string, view: SelectedField) => unknown) {
  return {
    length: links.length,
    links: (view: SelectedField) => links.map((link) => link.as(view)),
    actors: (view: SelectedField) => actors.map((id) => actorOf(id, view)),
    weakestLink: (view: SelectedField) => weakestLink(links.map((link) => ({ ...link.standing, link }))).link.as(view),
  }
}

type Reader = (variable: Variable) => Fragment

function pathsOf({ field, reading }: RootField, read: { readonly link: Reader; readonly actor: Reader }): Fragment {
  const ends = {
    from: resolveRefs(reading, 'Actor', field.args, 'from')!,
    to: resolveRefs(reading, 'Actor', field.args, 'to')!,
  }
  const maxHops = inBounds('maxHops', field.args.fixed('maxHops'), MAX_HOPS)
  const predicates = parameter('predicates', field.args.late('predicates'))
  const [from, to, path, paths, links, actor, link] = ['from', 'to', 'path', 'paths', 'links', 'actor', 'link'].map(
    variable,
  ) as [Variable, Variable, Variable, Variable, Variable, Variable, Variable]
  // A few more than are asked for, in place of those that the status of a link unmakes.
  const most = LITERALS.get(field.args.fixed('first', (asked) => ((asked as number) < 16 ? 16 : 64)))!
  const hop: Hop = { near: variable('near'), link: variable('hop'), far: variable('far'), direction: 'DOWNSTREAM' }
  return cypher`head(COLLECT {
  WITH COLLECT {
    MATCH (${from}:Actor:Node), (${to}:Actor:Node)
    WHERE ${from}.id = ${ends.from}[0] AND ${to}.id = ${ends.to}[0]
    MATCH SHORTEST ${most} (${path} = (${from}) (${hopPattern(hop)} WHERE ${linkStands(hop, predicates, reading)}){1,${LITERALS.get(maxHops)!}} (${to}) WHERE all(one IN nodes(${path}) WHERE single(other IN nodes(${path}) WHERE other = one)))
    RETURN ${path} ORDER BY length(${path}), [one IN relationships(${path}) | one.orderKey]
  } AS ${paths}
  WITH ${paths}, COLLECT { UNWIND ${paths} AS ${path} UNWIND relationships(${path}) AS ${link} RETURN DISTINCT ${link} } AS ${links}
  RETURN {
    isCut: size(${paths}) = ${most},
    paths: [${path} IN ${paths} | {actors: [one IN nodes(${path}) | one.id], links: [one IN relationships(${path}) | head([i IN range(0, size(${links}) - 1) WHERE ${links}[i] = one])]}],
    links: COLLECT {
      UNWIND ${links} AS ${link}
      RETURN ${read.link(link)}
    },
    actors: COLLECT {
      UNWIND ${paths} AS ${path}
      UNWIND nodes(${path}) AS ${actor}
      WITH DISTINCT ${actor}
      RETURN ${read.actor(actor)}
    }
  }
})`
}

/** Bounds that are part of the text, from a closed set, so that there are few texts. */
const LITERALS = new Map([1, 2, 3, 4, 5, 6, 16, 64].map((number) => [number, literal(number)] as const))

function literal(number: number): Fragment {
  return Object.freeze({ kind: 'fragment', parts: Object.freeze([String(number)]) })
}
