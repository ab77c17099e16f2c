import { fetchedMembers, type Member } from './members.ts'
import {
  type DecodedPage,
  type FieldPlan,
  type ItemPlan,
  NEED,
  type PagePlan,
  type RelatedPlan,
  type ShapePlan,
} from './plan.ts'
import type { RequestValues } from './request-values.ts'

/** Turns what a compiled plan returned into what the response holds, keyed by response key. */
export function decodeField(plan: FieldPlan, raw: unknown, request: RequestValues): unknown {
  switch (plan.kind) {
    case 'column':
      return plan.decode(raw, request)
    case 'shape':
      return raw === null ? null : decodeShape(plan, raw as List, request)
    case 'related': {
      const decoded = plan.many ? decodeMany(plan, raw as unknown[], request) : decodeItem(plan.item, raw, request)
      return plan.decode === undefined ? decoded : plan.decode(decoded, request)
    }
    case 'page':
      return plan.decode(decodePage(plan, raw as RawPage, request), request)
    case 'derived':
      throw new Error(`The derived field ${plan.label} is finished by its shape.`)
  }
}

type List = readonly unknown[]
interface RawPage {
  readonly owner?: string
  readonly rows: readonly RawRow[]
  readonly total?: number
  readonly doubts?: readonly unknown[]
  readonly weighed?: readonly (readonly [key: string, evidence: unknown])[]
}
type RawRow = readonly [key: string | null, items: List, doubt?: unknown]

function decodeMany({ item }: RelatedPlan, raw: readonly unknown[], request: RequestValues): unknown[] {
  request.onRows(raw.length)
  return raw.map((one) => decodeItem(item, one, request))
}

export function decodeItem(plan: ItemPlan, raw: unknown, request: RequestValues): unknown {
  if (raw === null || raw === undefined) return null
  if (plan.kind !== 'choice') return decodeField(plan, raw, request)
  const [type, it] = raw as readonly [string, List]
  return decodeShape(plan.shapes.find((shape) => shape.type === type)!, it, request)
}

function decodeShape(shape: ShapePlan, row: List, request: RequestValues): unknown {
  const { fields, needs } = membersOf(shape)
  const fetched: Record<string, unknown> = {}
  for (const { key, plan, at } of needs) fetched[key] = decodeField(plan, row[at], request)
  const object: Record<string, unknown> = { __typename: shape.type }
  for (const { key, plan, at } of fields) {
    object[key] = plan.kind === 'derived' ? plan.finish(fetched, request) : decodeField(plan, row[at], request)
  }
  return object
}

interface Placed extends Member {
  /** Its place in a row. */
  readonly at: number
}

interface Members {
  readonly fields: readonly Placed[]
  readonly needs: readonly Placed[]
}

/** Taken apart once: a shape is decoded for every row of every request. */
const known = new WeakMap<ShapePlan, Members>()

function membersOf(shape: ShapePlan): Members {
  const members = known.get(shape)
  if (members !== undefined) return members
  const places = new Map(fetchedMembers(shape).map(({ key }, at) => [key, at]))
  const placed = (plans: Readonly<Record<string, FieldPlan>>, prefix = '') =>
    Object.entries(plans).map(([key, plan]) => ({ key: key.slice(prefix.length), plan, at: places.get(key) ?? -1 }))
  const taken = { fields: placed(shape.fields), needs: placed(shape.needs, NEED) }
  known.set(shape, taken)
  return taken
}

function decodePage(plan: PagePlan, raw: RawPage, request: RequestValues): DecodedPage {
  request.onRows(raw.rows.length)
  const isMember = memberships(plan, raw, request)
  const isShownToBe = ({ items }: DecodedPage['rows'][number]) => !plan.only?.isShown || plan.only.holds(items[0])
  const rows = raw.rows
    .filter(([, , doubt]) => isMember(doubt))
    .map(([key, items]) => ({
      key: key ?? '',
      items: plan.items.map((item, index) => decodeItem(item, items[index], request)),
    }))
    .filter(isShownToBe)
  return {
    owner: raw.owner ?? null,
    rows,
    cutAt: raw.rows.length === plan.limit(request) ? raw.rows.at(-1)![0] : null,
    total: raw.total === undefined ? null : raw.total + (raw.doubts ?? []).filter(isMember).length,
  }
}

/** Tells of what decides about a node whether it is one of the list. */
function memberships({ only, witnessed }: PagePlan, raw: RawPage, request: RequestValues): (doubt: unknown) => boolean {
  const isDecided = (doubt: unknown) =>
    doubt == null || only === undefined || only.holds(decodeItem(only.evidence, doubt, request))
  if (witnessed === undefined) return isDecided
  const { item } = witnessed.evidence
  const weighed = new Map((raw.weighed ?? []).map(([key, evidence]) => [key, decodeItem(item, evidence, request)]))
  if (only === undefined) return (doubt) => witnessed.holds(doubt, weighed, request)
  return (both) => {
    const { witnesses, doubt } = both as { readonly witnesses: unknown; readonly doubt: unknown }
    return witnessed.holds(witnesses, weighed, request) && isDecided(doubt)
  }
}
