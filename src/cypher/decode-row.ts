import type { DecodedPage, FieldPlan, ItemPlan, PagePlan, RelatedPlan, ShapePlan } from './plan.ts'
import type { RequestValues } from './request-values.ts'

/** Turns what a compiled plan returned into what the response holds, keyed by response key. */
export function decodeField(plan: FieldPlan, raw: unknown, request: RequestValues): unknown {
  switch (plan.kind) {
    case 'column':
      return plan.decode(raw, request)
    case 'shape':
      return raw === null ? null : decodeShape(plan, raw as Row, request)
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

type Row = Readonly<Record<string, unknown>>
interface RawPage {
  readonly owner?: string
  readonly rows: readonly RawRow[]
  readonly total?: number
  readonly doubts?: readonly unknown[]
  readonly weighed?: readonly (readonly [key: string, evidence: unknown])[]
}
interface RawRow {
  readonly key: string
  readonly items: readonly unknown[]
  readonly doubt?: unknown
}

function decodeMany({ item }: RelatedPlan, raw: readonly unknown[], request: RequestValues): unknown[] {
  request.onRows(raw.length)
  return raw.map((one) => decodeItem(item, one, request))
}

export function decodeItem(plan: ItemPlan, raw: unknown, request: RequestValues): unknown {
  if (raw === null || raw === undefined) return null
  if (plan.kind !== 'choice') return decodeField(plan, raw, request)
  const { is, it } = raw as { is: string; it: Row }
  return decodeShape(plan.shapes.find((shape) => shape.type === is)!, it, request)
}

function decodeShape(shape: ShapePlan, row: Row, request: RequestValues): unknown {
  const needs = Object.fromEntries(
    Object.entries(shape.needs).map(([key, plan]) => [key.slice('need:'.length), decodeField(plan, row[key], request)]),
  )
  const object: Record<string, unknown> = { __typename: shape.type }
  for (const [key, plan] of Object.entries(shape.fields)) {
    object[key] = plan.kind === 'derived' ? plan.finish(needs, request) : decodeField(plan, row[key], request)
  }
  return object
}

function decodePage(plan: PagePlan, raw: RawPage, request: RequestValues): DecodedPage {
  request.onRows(raw.rows.length)
  const isMember = memberships(plan, raw, request)
  const rows = raw.rows
    .filter(({ doubt }) => isMember(doubt))
    .map((row) => ({
      key: row.key,
      items: plan.items.map((item, index) => decodeItem(item, row.items[index], request)),
    }))
  return {
    owner: raw.owner ?? null,
    rows,
    cutAt: raw.rows.length === plan.limit(request) ? raw.rows.at(-1)!.key : null,
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
