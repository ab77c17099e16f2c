import neo4j, { type Integer } from 'neo4j-driver'

/**
 * Stored properties, or a row that holds them, as JSON that loses nothing: texts, booleans and whole numbers of at most 53 bits stand for
 * themselves, all else is an object whose one key names the type.
 */
export function toExactJson(properties: Properties): Properties {
  return mapped(properties, valueJson)
}

/** The driver's values that such a JSON tells of; throws where it tells of none. */
export function fromExactJson(json: Properties): Properties {
  return mapped(json, storedOf)
}

type Properties = Readonly<Record<string, unknown>>

function mapped(properties: Properties, map: (value: unknown) => unknown): Properties {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, map(value)]))
}

function valueJson(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return { float: String(value) }
  if (neo4j.isInt(value as object)) return wholeJson(value as Integer)
  if (Array.isArray(value)) return value.map(valueJson)
  if (ArrayBuffer.isView(value)) return { bytes: bytesOf(value).toString('base64') }
  const type = typeNames.find((name) => types[name].is(value as object))
  if (type !== undefined) return { [type]: types[type].parts(value as Properties).map(partJson) }
  return mapped(value as Properties, valueJson)
}

function storedOf(json: unknown): unknown {
  if (typeof json === 'string' || typeof json === 'boolean') return json
  if (typeof json === 'number') return neo4j.int(json)
  if (Array.isArray(json)) return json.map(storedOf)
  const [type, told] = Object.entries(json ?? {})[0] ?? []
  if (type === 'integer') return neo4j.int(told as string)
  if (type === 'float') return Number(told)
  if (type === 'bytes') return new Int8Array(Buffer.from(told as string, 'base64'))
  if (!typeNames.includes(type as TypeName)) throw unknownType(json)
  return types[type as TypeName].make((told as unknown[]).map(partOf))
}

const unknownType = (json: unknown) => new TypeError(`${JSON.stringify(json)} is no value that Neo4j stores.`)

const wholeJson = (value: Integer) => (value.inSafeRange() ? value.toNumber() : { integer: value.toString() })
const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) => Buffer.from(buffer, byteOffset, byteLength)

/** Of a point the system of coordinates is whole and the coordinates are not; of times every part is whole but the zone's name. */
function partJson(part: unknown): unknown {
  return part === undefined || part === null ? null : valueJson(part)
}
const partOf = (part: unknown): unknown => (part === null ? undefined : storedOf(part))

interface TypeOfValue {
  is(value: object): boolean
  parts(value: Properties): unknown[]
  // biome-ignore lint/suspicious/noExplicitAny: the parts are those that `parts` gave
  make(parts: any[]): unknown
}

const date = ['year', 'month', 'day'] as const
const time = ['hour', 'minute', 'second', 'nanosecond'] as const
const pick = (keys: readonly string[]) => (value: Properties) => keys.map((key) => value[key])

const types = {
  point: {
    is: (value) => neo4j.isPoint(value),
    parts: pick(['srid', 'x', 'y', 'z']),
    make: ([srid, x, y, z]) => new neo4j.types.Point(srid, x, y, z),
  },
  date: {
    is: (value) => neo4j.isDate(value),
    parts: pick(date),
    make: ([year, month, day]) => new neo4j.types.Date(year, month, day),
  },
  localTime: {
    is: (value) => neo4j.isLocalTime(value),
    parts: pick(time),
    make: ([hour, minute, second, nanosecond]) => new neo4j.types.LocalTime(hour, minute, second, nanosecond),
  },
  time: {
    is: (value) => neo4j.isTime(value),
    parts: pick([...time, 'timeZoneOffsetSeconds']),
    make: ([hour, minute, second, nanosecond, zone]) => new neo4j.types.Time(hour, minute, second, nanosecond, zone),
  },
  localDateTime: {
    is: (value) => neo4j.isLocalDateTime(value),
    parts: pick([...date, ...time]),
    make: ([year, month, day, hour, minute, second, nanosecond]) =>
      new neo4j.types.LocalDateTime(year, month, day, hour, minute, second, nanosecond),
  },
  dateTime: {
    is: (value) => neo4j.isDateTime(value),
    parts: pick([...date, ...time, 'timeZoneOffsetSeconds', 'timeZoneId']),
    make: ([year, month, day, hour, minute, second, nanosecond, offset, zone]) =>
      new neo4j.types.DateTime(year, month, day, hour, minute, second, nanosecond, offset, zone),
  },
  duration: {
    is: (value) => neo4j.isDuration(value),
    parts: pick(['months', 'days', 'seconds', 'nanoseconds']),
    make: ([months, days, seconds, nanoseconds]) => new neo4j.types.Duration(months, days, seconds, nanoseconds),
  },
} satisfies Record<string, TypeOfValue>

type TypeName = keyof typeof types
const typeNames = Object.keys(types) as TypeName[]
