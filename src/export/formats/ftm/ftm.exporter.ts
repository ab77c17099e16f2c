import type { Marking } from '../../../vocabulary/index.ts'
import type { Exported, Exporter } from '../../exporter.ts'
import { fullRef } from '../../records/seed-values.ts'
import { shownName, toldNames } from '../told/told-names.ts'
import { claimEntity } from './claim-entity.ts'
import type { FtmEntity } from './ftm-entity.ts'
import { leftOutNote } from './left-out.ts'
import { actorEntity, documentEntity, incidentEntity, placeEntity } from './thing-entities.ts'

export const ftm: Exporter = {
  name: 'ftm',
  title: 'FollowTheMoney entities (NDJSON): what is asserted, each in the name of its claimant; no denials',
  mediaType: 'application/x-ndjson',
  extension: '.ftm.json',
  async *write(exported) {
    for await (const entity of entities(exported)) yield `${JSON.stringify(entity)}\n`
  },
}

/** Things first, then what is said of them. Memory holds the names of the sources. */
async function* entities(exported: Exported): AsyncGenerator<FtmEntity> {
  const { about, records, claims } = exported
  const sources = new Map<string, { name: string; marking: Marking }>()
  const context = { about, sources, leftOut: { denials: 0, dates: 0, names: 0 } }
  for await (const source of records('sources')) {
    const names = toldNames(source)
    sources.set(fullRef(source.id, about.dataset.scheme), { name: shownName(names).value, marking: names.marking })
  }
  for await (const actor of records('actors')) yield actorEntity(actor, context)
  for await (const place of records('places')) yield placeEntity(place, context)
  for await (const incident of records('incidents')) yield incidentEntity(incident, context)
  for await (const document of records('documents')) yield documentEntity(document, context)
  for await (const claim of claims()) {
    if (claim.record.polarity === 'DENIED') context.leftOut.denials++
    else yield claimEntity(claim, context)
  }
  yield await leftOutNote(exported, context.leftOut)
}
