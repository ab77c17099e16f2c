import type { RootResolver } from '../../entities/entity-module.ts'
import { pageFrame, toConnection } from '../../entities/fields/connection.ts'
import { type PlannedRoot, planRoot } from '../../entities/read-root.ts'
import { AFTER, CHUNK, type Dependent, dependentsPlan, type Weighed } from './dependents-plan.ts'

/** How many statements one page may take: a page may be short, never endless. */
const MOST_CHUNKS = 25

/** `dependsOn`: weighs the propositions that rest on the one set aside, with and without its word, until the page is full. */
export const dependsOn: RootResolver = async (_parent, _args, context, info) => {
  const root = planRoot(context, info, (root) => {
    const frame = pageFrame(root.field, 'Query', root.reading)
    return { field: root.field, frame, plan: dependentsPlan(root, frame.views.nodes) }
  })
  const { field, frame } = root.planned
  const [first, after] = [frame.first(root.request), frame.after(root.request)]
  const { dependents, cutAt } = await collect(root, after?.key ?? '', first + 1)
  const total = frame.views.selected.some(({ name }) => name === 'totalCount')
    ? (await collect(root, '', Number.POSITIVE_INFINITY)).dependents.length
    : null
  const rows = dependents.map(({ key, shape }) => ({ key, items: frame.views.nodes.map(shape) }))
  const asked = { field, first, after, binding: () => frame.binding(root.request) }
  return toConnection({ owner: null, rows, total, cutAt }, frame.views, asked)
}

async function collect(
  { read }: Pick<PlannedRoot<never>, 'read'>,
  after: string,
  enough: number,
): Promise<{ dependents: readonly Dependent[]; cutAt: string | null }> {
  const dependents: Dependent[] = []
  let from = after
  for (let chunk = 1; ; chunk += 1) {
    const weighed = (await read({ [AFTER]: from })) as readonly Weighed[]
    dependents.push(...weighed.flatMap(({ dependent }) => (dependent === null ? [] : [dependent])))
    if (weighed.length < CHUNK || dependents.length >= enough) return { dependents, cutAt: null }
    from = weighed.at(-1)!.key
    if (chunk === MOST_CHUNKS) return { dependents, cutAt: from }
  }
}
