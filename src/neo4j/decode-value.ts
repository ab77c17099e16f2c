import neo4j, { type Record as DriverRecord, type Path, type Point } from 'neo4j-driver'
import type { Row } from './database.ts'

export function decodeRow(record: DriverRecord): Row {
  const row: Row = {}
  for (const key of record.keys) row[key as string] = decodeValue(record.get(key))
  return row
}

/**
 * Makes a value of the driver JSON-safe: nodes and relationships become their properties, times become ISO 8601 strings. Lists and
 * maps are changed in place: the driver makes them for one answer, and most hold nothing that is to be changed.
 */
export function decodeValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return decodeList(value)
  return Object.getPrototypeOf(value) === Object.prototype ? decodeMap(value as Row) : decodeObject(value)
}

function decodeList(list: unknown[]): unknown[] {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index]
    const decoded = decodeValue(item)
    if (decoded !== item) list[index] = decoded
  }
  return list
}

function decodeMap(map: Row): Row {
  for (const key in map) {
    const item = map[key]
    const decoded = decodeValue(item)
    if (decoded !== item) map[key] = decoded
  }
  return map
}

function decodeObject(value: object): unknown {
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return decodeMap(value.properties)
  if (neo4j.isPath(value)) return decodePath(value)
  if (neo4j.isPoint(value)) return decodePoint(value)
  if (neo4j.isInt(value) || isTemporal(value)) return value.toString()
  return decodeMap(value as Row)
}

function decodePath(path: Path): Row {
  const nodes = [path.start, ...path.segments.map(({ end }) => end)]
  const relationships = path.segments.map(({ relationship }) => relationship)
  return { nodes: nodes.map(decodeValue), relationships: relationships.map(decodeValue) }
}

function decodePoint({ srid, x, y, z }: Point): Row {
  return z === undefined ? { srid, x, y } : { srid, x, y, z }
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  )
}
