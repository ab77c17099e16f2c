import { rejected } from '../imported.ts'
import type { Imported, Importer } from '../importer.ts'
import { type Context, edgeClaims, thingClaims } from './claims.ts'
import { edgeSchemata } from './codebook.ts'
import type { FtmEntity } from './ftm-entity.ts'
import { indexEntities, kindOfSchema } from './index-entities.ts'
import { readEntities } from './read-entities.ts'
import { thingRecords } from './thing-records.ts'

export const ftm: Importer = {
  name: 'ftm',
  title: 'FollowTheMoney: persons, organisations and what joins them (entities in NDJSON, statements in CSV or NDJSON)',
  dataset: ({ name }) => ({
    id: `ftm-${name.replace(/(\.ftm)?\.[^.]*$/u, '').replace(/[^A-Za-z0-9._-]+/gu, '-')}`,
    scheme: 'ftm',
    title: `FollowTheMoney data, ${name}`,
    licence: 'As its publisher says',
  }),
  async *read(file) {
    const context = { file: file.name, index: await indexEntities(file) }
    for await (const entity of readEntities(file.path)) {
      if ('kind' in entity) yield entity
      else yield* recordsOf(entity, context)
    }
  },
}

function recordsOf(entity: FtmEntity, context: Context): Imported[] {
  if (edgeSchemata[entity.schema]) return edgeClaims(entity, context)
  if (!kindOfSchema(entity.schema)) {
    return [rejected(`${entity.id} is not taken: nothing here is of the schema ${entity.schema}.`, entity.line)]
  }
  const records = thingRecords(entity, context.index)
  const isTaken = records.some(({ kind }) => kind !== 'rejected')
  return isTaken ? [...records, ...thingClaims(entity, context)] : records
}
