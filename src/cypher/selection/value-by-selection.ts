import type { SelectedField } from './selection.ts'

/**
 * Gives a computed value the keys of the response. Its members carry the names of the API's fields; a member that is a function is
 * called with the field selected, for members that depend on the field's own arguments or selection.
 */
export function valueBySelection(field: SelectedField, value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map((item) => valueBySelection(field, item))
  if (field.types.length === 0 || typeof value !== 'object') return value
  const type = field.types[0]!
  const members = value as Readonly<Record<string, unknown>>
  const entries = field.select(type).map((below) => {
    const member = members[below.name]
    return [below.key, typeof member === 'function' ? member(below) : valueBySelection(below, member)] as const
  })
  return { __typename: type, ...Object.fromEntries(entries) }
}
