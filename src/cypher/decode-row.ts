import type { DecodedPage, FieldPlan, ItemPlan, ShapePlan } from './plan.ts'

/** Turns what a compiled plan returned into what the response holds, keyed by response key. */
export function decodeField(plan: FieldPlan, raw: unknown): unknown {
  switch (plan.kind) {
    case 'column':
      return plan.decode(raw)
    case 'shape':
      return raw === null ? null : decodeShape(plan, raw as Row)
    case 'related': {
      const decoded = plan.many
        ? (raw as unknown[]).map((item) => decodeItem(plan.item, item))
        : decodeItem(plan.item, raw)
      return plan.decode === undefined ? decoded : plan.decode(decoded)
    }
    case 'page':
      return plan.decode(decodePage(plan.items, raw as RawPage))
    case 'derived':
      throw new Error(`The derived field ${plan.label} is finished by its shape.`)
  }
}

type Row = Readonly<Record<string, unknown>>
interface RawPage {
  readonly rows: readonly { readonly key: string; readonly items: readonly unknown[] }[]
  readonly total?: number
}

export function decodeItem(plan: ItemPlan, raw: unknown): unknown {
  if (raw === null || raw === undefined) return null
  if (plan.kind !== 'choice') return decodeField(plan, raw)
  const { is, it } = raw as { is: string; it: Row }
  return decodeShape(plan.shapes.find((shape) => shape.type === is)!, it)
}

function decodeShape(shape: ShapePlan, row: Row): unknown {
  const needs = Object.fromEntries(
    Object.entries(shape.needs).map(([key, plan]) => [key.slice('need:'.length), decodeField(plan, row[key])]),
  )
  const object: Record<string, unknown> = { __typename: shape.type }
  for (const [key, plan] of Object.entries(shape.fields)) {
    object[key] = plan.kind === 'derived' ? plan.finish(needs) : decodeField(plan, row[key])
  }
  return object
}

function decodePage(items: readonly ItemPlan[], raw: RawPage): DecodedPage {
  const rows = raw.rows.map((row) => ({
    key: row.key,
    items: items.map((item, index) => decodeItem(item, row.items[index])),
  }))
  return { rows, total: raw.total ?? null }
}
