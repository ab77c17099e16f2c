import { cypher } from '../../cypher/fragment.ts'
import { resolveRefs } from '../../lens/refs.ts'
import { liesWithin } from '../../lens/visibility.ts'
import type { EntityModule } from '../entity-module.ts'
import { listing } from '../fields/listing.ts'
import { lookUp } from '../fields/look-up.ts'
import { placeModel } from './place.model.ts'

export { location } from './place.model.ts'
export { pointInput } from './place.record.ts'
export { storedPoint } from './place.stored.ts'

const places = listing('Place', ({ field, reading }) => {
  const containers = resolveRefs(reading, 'Place', field.args, 'within')
  if (containers === null) return () => []
  return (place) => [cypher`NOT ${place}.id IN ${containers}`, liesWithin(cypher`${place}.id`, containers, reading)]
})

export const placeModule: EntityModule = { models: [placeModel], queries: { place: lookUp('Place'), places } }
