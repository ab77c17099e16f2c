import neo4j from 'neo4j-driver'
import { fromExactJson } from './exact-value.ts'

const exact = Symbol('exact')

/** Properties for a parameter, of just the types that their JSON tells. */
export const exactProperties = (json: Readonly<Record<string, unknown>>): object => ({ [exact]: fromExactJson(json) })

/**
 * Makes every whole number an INTEGER: the driver sends all JavaScript numbers as FLOAT, which Neo4j refuses in LIMIT.
 * A property that must be a FLOAT even when whole is wrapped in `toFloat()` by its statement.
 */
export function encodeParams(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return encode(params) as Record<string, unknown>
}

function encode(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(encode)
  if (!isPlainObject(value)) return value
  if (exact in value) return value[exact]
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]))
}

/** The driver's own values (integers, dates, points) have prototypes of their own and pass as they are. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
