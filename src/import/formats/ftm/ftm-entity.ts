import { shown } from '../imported.ts'

export interface FtmValue {
  value: string
  /** What the source wrote, where it was put in order. */
  original?: string
  language?: string
}

export interface FtmEntity {
  id: string
  schema: string
  line: number
  /** Its place in the file, from 1. */
  row: number
  /** The name to show, where the file chose one. */
  caption?: string
  /** Other ids of the same entity. */
  referents: readonly string[]
  datasets: readonly string[]
  properties: ReadonlyMap<string, readonly FtmValue[]>
}

const MAX_DEPTH = 4

/** An entity of a line, with those that are nested in it; a sentence, where it is none. */
export function entitiesIn(value: unknown, line: number, row: number, depth = 0): FtmEntity[] | string {
  if (!isObject(value)) return `${shown(value)} is no entity.`
  const { id, schema, properties, caption } = value
  if (typeof id !== 'string' || !/^\S+$/u.test(id)) return `id has ${shown(id)}, which is no id.`
  if (typeof schema !== 'string' || schema === '') return `schema of ${id} has ${shown(schema)}.`
  if (!isObject(properties)) return `properties of ${id} has ${shown(properties)}.`
  const nested: FtmEntity[] = []
  const read = new Map<string, FtmValue[]>()
  for (const [name, listed] of Object.entries(properties)) {
    const values = (Array.isArray(listed) ? listed : [listed]).flatMap((item): FtmValue[] => {
      if (isObject(item) && typeof item.id === 'string') {
        const inside = depth < MAX_DEPTH ? entitiesIn(item, line, row, depth + 1) : []
        if (typeof inside !== 'string') nested.push(...inside)
        return [{ value: item.id }]
      }
      return typeof item === 'string' || typeof item === 'number' ? [{ value: String(item) }] : []
    })
    read.set(name, values)
  }
  const entity = {
    id,
    schema,
    line,
    row,
    referents: texts(value.referents),
    datasets: datasetsOf(value),
    properties: read,
  }
  return [...nested, { ...entity, ...(typeof caption === 'string' && { caption }) }]
}

const datasetsOf = ({ datasets, dataset }: Record<string, unknown>) => texts(datasets ?? dataset)
const texts = (value: unknown) =>
  (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string' && text !== '')

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const valuesOf = ({ properties }: FtmEntity, name: string): string[] =>
  (properties.get(name) ?? []).map(({ value }) => value.trim()).filter((value) => value !== '')

export const firstOf = (entity: FtmEntity, name: string): string | undefined => valuesOf(entity, name)[0]

/** Every property with the words of the source. */
export function membersOf(entity: FtmEntity): Record<string, unknown> {
  const properties = [...entity.properties].map(([name, values]) => [
    name,
    values.map(({ value, original }) => original ?? value),
  ])
  const { id, schema, datasets, caption } = entity
  return { id, schema, ...(caption && { caption }), datasets, ...Object.fromEntries(properties) }
}
