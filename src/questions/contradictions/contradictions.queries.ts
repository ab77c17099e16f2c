import type { RootResolver } from '../../entities/entity-module.ts'
import { pageFrame, toConnection } from '../../entities/fields/connection.ts'
import { type PlannedRoot, planRoot } from '../../entities/read-root.ts'
import { contradictionsPlan } from './contradictions-plan.ts'
import { type Disputed, isScanned, type Scanned, SITE_KINDS, type Sites, scanFrom } from './scan.ts'

/** How many statements one page may take: a page may be short, never endless. */
const MOST_SCANS = 25

/** `contradictions`: looks through sites in their order until the page is full. */
export const contradictions: RootResolver = async (_parent, _args, context, info) => {
  const root = planRoot(context, info, (root) => {
    const frame = pageFrame(root.field, 'Query', root.reading)
    return { field: root.field, frame, plan: contradictionsPlan(root, frame.views.nodes) }
  })
  const { field, frame } = root.planned
  const [first, after] = [frame.first(root.request), frame.after(root.request)]
  const { found, cutAt } = await collect(root, after?.key ?? '', first + 1)
  const isCounted = frame.views.selected.some(({ name }) => name === 'totalCount')
  const isWhole = after === null && cutAt === null
  const all = isCounted && !isWhole ? await collect(root, '', Number.POSITIVE_INFINITY) : { found }
  const total = isCounted ? all.found.length : null
  const rows = found.map(({ key, shape }) => ({ key, items: frame.views.nodes.map(shape) }))
  const asked = { field, first, after, binding: () => frame.binding(root.request) }
  return toConnection({ owner: null, rows, total, cutAt }, frame.views, asked)
}

async function collect(
  { read }: Pick<PlannedRoot<never>, 'read'>,
  after: string,
  enough: number,
): Promise<{ found: readonly Disputed[]; cutAt: string | null }> {
  const found: Disputed[] = []
  let reached: string | null = after
  for (let scan = 1; reached !== null; scan += 1) {
    const isFirst = scan === 1
    const sites = (await read(scanFrom(reached, isFirst))) as Sites
    const scanned = inOrder(sites, reached, isFirst)
    found.push(...scanned.flatMap(({ disputed }) => disputed).filter(({ key }) => key > after))
    reached = scanned.at(-1)?.reached ?? null
    if (found.length >= enough || (scan >= MOST_SCANS && enough !== Number.POSITIVE_INFINITY)) break
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
