import type { RootResolver } from '../../entities/entity-module.ts'
import { pageFrame, toConnection } from '../../entities/fields/connection.ts'
import { type PlannedRoot, planRoot } from '../../entities/read-root.ts'
import { contradictionsPlan } from './contradictions-plan.ts'
import { type Disputed, isScanned, type Scanned, SITE_KINDS, type Sites, scanFrom } from './scan.ts'

/** `contradictions`: looks through sites in their order until the page is full, or has cost what an operation may. */
export const contradictions: RootResolver = async (_parent, _args, context, info) => {
  const root = planRoot(context, info, (root) => {
    const frame = pageFrame(root.field, 'Query', root.reading)
    return { field: root.field, frame, plan: contradictionsPlan(root, frame.views.nodes) }
  })
  const { field, frame } = root.planned
  const [first, after] = [frame.first(root.request), frame.after(root.request)]
  const { found, cutAt } = await collect(root, after?.key ?? '', first + 1)
  const isCounted = frame.views.selected.some(({ name }) => name === 'totalCount')
  // What the first page has found needs no second look.
  const [counted, from] = after === null ? [found.length, cutAt] : [0, '']
  const total = isCounted ? counted + (await countFrom(from, root)) : null
  const rows = found.map(({ key, shape }) => ({ key, items: frame.views.nodes.map(shape) }))
  const asked = { field, first, after, binding: () => frame.binding(root.request) }
  return toConnection({ owner: null, rows, total, cutAt }, frame.views, asked)
}

type Scannable = Pick<PlannedRoot<never>, 'read' | 'again'>

/** How many there are behind the key; null says that there is nothing. Throws where it would cost more than an operation may. */
async function countFrom(key: string | null, root: Scannable): Promise<number> {
  if (key === null) return 0
  const refusal = await root.again()
  if (refusal !== null) throw refusal
  return (await collect(root, key, ALL)).found.length
}

const ALL = Number.POSITIVE_INFINITY

interface Collected {
  readonly found: readonly Disputed[]
  /** Up to where sites were looked at; null where there are no more. */
  readonly cutAt: string | null
}

/** Where the operation may cost no more, fewer than enough are found; only all of them are all. */
async function collect({ read, again }: Scannable, after: string, enough: number): Promise<Collected> {
  const found: Disputed[] = []
  let reached: string | null = after
  for (let isFirst = true; reached !== null && found.length < enough; isFirst = false) {
    const refusal = isFirst ? null : await again()
    if (refusal !== null && enough === ALL) throw refusal
    if (refusal !== null) break
    const sites = (await read(scanFrom(reached, isFirst))) as Sites
    const scanned = inOrder(sites, reached, isFirst)
    found.push(...scanned.flatMap(({ disputed }) => disputed).filter(({ key }) => key > after))
    reached = scanned.at(-1)?.reached ?? null
  }
  return { found, cutAt: reached }
}

/** What was scanned up to where the first kind of sites has more: what follows that comes later. */
function inOrder(sites: Sites, from: string, isFirst: boolean): Scanned[] {
  const scanned: Scanned[] = []
  for (const { rank } of SITE_KINDS) {
    const one = sites[rank]
    if (one === undefined || rank < from.slice(0, 1)) continue
    scanned.push(isScanned(rank, from, isFirst) ? one : { disputed: [], reached: rank })
    if (scanned.at(-1)!.reached !== null) break
  }
  return scanned
}
