import { shown } from '../../imported.ts'

/** An object of a bundle as it stands there. */
export interface StixObject {
  type: string
  id: string
  line: number
  /** Its place in the bundle, from 1. */
  row: number
  members: Readonly<Record<string, unknown>>
}

const ID = /^([a-z0-9][a-z0-9-]*)--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu

/** A sentence, where it is no object of STIX. */
export function toObject(value: unknown, line: number, row: number): StixObject | string {
  if (!isObject(value)) return `${shown(value)} stands among the objects, and is none.`
  const { type, id } = value
  if (typeof type !== 'string' || type === '') return `type has ${shown(type)}: an object says what it is.`
  if (typeof id !== 'string' || typeOf(id) !== type) {
    return `id has ${shown(id)}, which is no id of an object of the type ${shown(type)}.`
  }
  return { type, id, line, row, members: value }
}

/** What an id says of its type; undefined where it is no id. */
export const typeOf = (id: string): string | undefined => ID.exec(id)?.[1]

export function textIn({ members }: Pick<StixObject, 'members'>, name: string): string {
  const value = members[name]
  return typeof value === 'string' ? value.trim() : ''
}

export function textsIn({ members }: Pick<StixObject, 'members'>, name: string): string[] {
  const value = members[name]
  const texts = (Array.isArray(value) ? value : []).map((text) => (typeof text === 'string' ? text.trim() : ''))
  return [...new Set(texts)].filter((text) => text !== '')
}

export function objectsIn({ members }: Pick<StixObject, 'members'>, name: string): Record<string, unknown>[] {
  const value = members[name]
  return Array.isArray(value) ? value.filter(isObject) : []
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The language of its texts. */
export function languageOf(object: StixObject): string {
  const lang = textIn(object, 'lang')
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u.test(lang) ? lang : 'en'
}

export const refOf = (id: string) => `stix:${id.toLowerCase()}`

/** An object as messages name it. */
export function calledIn(object: StixObject): string {
  const name = textIn(object, 'name')
  return name === '' ? object.id : `${object.id} (${shown(name)})`
}
