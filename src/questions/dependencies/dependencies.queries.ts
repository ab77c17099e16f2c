import { decodeCursor } from '../../cypher/cursor.ts'
import type { RequestContext, RootResolver } from '../../entities/entity-module.ts'
import { bindingOf, pageSize, toConnection, viewsOf } from '../../entities/fields/connection.ts'
import { readPlan, rootField } from '../../entities/read-root.ts'
import { CHUNK, type Dependent, dependentsPlan, type PlanChunk, type Weighed } from './dependents-plan.ts'

/** How many statements one page may take: a page may be short, never endless. */
const MOST_CHUNKS = 25

/** `dependsOn`: weighs the propositions that rest on the one set aside, with and without its word, until the page is full. */
export const dependsOn: RootResolver = async (_parent, _args, context, info) => {
  const root = rootField(context, info)
  const { field, reading } = root
  const [first, binding, views] = [pageSize(field, reading), bindingOf(field, 'Query', reading), viewsOf(field)]
  const after = field.args.after == null ? null : decodeCursor(field.args.after as string, binding, 'after')
  const weigh = weigher(context, root, dependentsPlan(root, views.nodes))
  const { dependents, cutAt } = await collect(weigh, after, first + 1)
  const total = views.selected.some(({ name }) => name === 'totalCount')
    ? (await collect(weigh, null, Number.POSITIVE_INFINITY)).dependents.length
    : null
  const rows = dependents.map(({ key, shape }) => ({ key, items: views.nodes.map(shape) }))
  return toConnection({ rows, total, cutAt }, views, {
    field,
    binding,
    first,
    hasAfter: after !== null,
  })
}

type Weigh = (after: string | null) => Promise<readonly Weighed[]>

function weigher(context: RequestContext, root: ReturnType<typeof rootField>, plan: PlanChunk): Weigh {
  return async (after) => (await readPlan(context, root, plan(after))) as readonly Weighed[]
}

async function collect(
  weigh: Weigh,
  after: string | null,
  enough: number,
): Promise<{ dependents: readonly Dependent[]; cutAt: string | null }> {
  const dependents: Dependent[] = []
  let from = after
  for (let chunk = 1; ; chunk += 1) {
    const weighed = await weigh(from)
    dependents.push(...weighed.flatMap(({ dependent }) => (dependent === null ? [] : [dependent])))
    if (weighed.length < CHUNK || dependents.length >= enough) return { dependents, cutAt: null }
    from = weighed.at(-1)!.key
    if (chunk === MOST_CHUNKS) return { dependents, cutAt: from }
  }
}
