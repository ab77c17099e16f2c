import { shown } from '../imported.ts'

/** A cluster with what is read of it; all else stays in `members`. */
export interface Cluster {
  id: string
  name: string
  synonyms: readonly string[]
  sponsors: readonly string[]
  countries: readonly string[]
  /** How sure the attribution is, in the words of the file; empty where it does not tell. */
  confidence: string
  references: readonly string[]
  related: readonly Related[]
  members: Readonly<Record<string, unknown>>
}

export interface Related {
  id: string
  type: string
  tags: readonly string[]
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

/** A sentence, where it cannot be taken. */
export function toCluster(value: unknown): Cluster | string {
  if (!isObject(value)) return `${shown(value)} stands among the values, and is no cluster.`
  const id = text(value.uuid).toLowerCase()
  const name = text(value.value)
  if (name === '') return `value has ${shown(value.value)}: a cluster needs a name.`
  if (!UUID.test(id)) return `uuid of ${shown(name)} has ${shown(value.uuid)}, which is no UUID.`
  const meta = isObject(value.meta) ? value.meta : {}
  return {
    id,
    name,
    synonyms: [...texts(meta.synonyms), ...texts(meta.aliases)],
    sponsors: texts(meta['cfr-suspected-state-sponsor']),
    countries: texts(meta.country),
    confidence: text(meta['attribution-confidence']),
    references: texts(meta.refs),
    related: (Array.isArray(value.related) ? value.related : []).filter(isObject).map((related) => ({
      id: text(related['dest-uuid']).toLowerCase(),
      type: text(related.type).toLowerCase(),
      tags: texts(related.tags),
    })),
    members: flat(value, meta),
  }
}

/** Members of `meta` beside those of the cluster, each under its own name. */
function flat({ meta: _, ...cluster }: Record<string, unknown>, meta: Record<string, unknown>) {
  const ofMeta = Object.entries(meta).map(([name, member]) => [`meta.${name}`, member])
  return { ...cluster, ...Object.fromEntries(ofMeta) }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '')
const texts = (value: unknown) => (Array.isArray(value) ? value : [value]).map(text).filter((one) => one !== '')
