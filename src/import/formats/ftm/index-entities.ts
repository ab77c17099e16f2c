import { ofAllFiles, oncePerImport } from '../files-together.ts'
import { IdMap } from '../ids/id-map.ts'
import { actorSchemata, documentSchemata, incidentSchemata, placeSchemata } from './codebook.ts'
import { type FtmEntity, firstOf } from './ftm-entity.ts'
import { readEntities } from './read-entities.ts'

export type ThingKind = 'actors' | 'incidents' | 'places' | 'documents'

/** What has to be known of all entities before claims can be made of those that join them. */
export interface EntityIndex {
  /** The id under which an entity is taken, by any of its ids. */
  resolve(id: string): string
  /** What an entity becomes; undefined where it is in no file or becomes nothing. */
  kindOf(id: string): ThingKind | undefined
  isThere(id: string): boolean
}

export function kindOfSchema(schema: string): ThingKind | undefined {
  if (actorSchemata[schema]) return 'actors'
  if (documentSchemata[schema]) return 'documents'
  if (incidentSchemata.has(schema)) return 'incidents'
  return placeSchemata.has(schema) ? 'places' : undefined
}

export const nameOf = (entity: FtmEntity) =>
  entity.caption?.trim() || (firstOf(entity, 'name') ?? firstOf(entity, 'title') ?? firstOf(entity, 'fileName'))

const KINDS: readonly (ThingKind | undefined)[] = [undefined, 'actors', 'incidents', 'places', 'documents']

/** Of all files of an import together: an edge may stand in another file than what it joins. */
export const indexEntities = oncePerImport(async (files): Promise<EntityIndex> => {
  const kinds = new IdMap()
  const others = new Map<string, string>()
  for await (const [entity] of ofAllFiles(files, ({ path }) => readEntities(path))) {
    if ('kind' in entity) continue
    const kind = nameOf(entity) === undefined ? undefined : kindOfSchema(entity.schema)
    kinds.set(entity.id, KINDS.indexOf(kind) || (kinds.get(entity.id) ?? 0))
    for (const other of entity.referents) others.set(other, entity.id)
  }
  const resolve = (id: string) => (kinds.get(id) === undefined ? (others.get(id) ?? id) : id)
  return {
    resolve,
    kindOf: (id) => KINDS[kinds.get(resolve(id)) ?? 0],
    isThere: (id) => kinds.get(resolve(id)) !== undefined,
  }
})
