import { cypher } from '../../cypher/fragment.ts'
import { resolveRefs } from '../../lens/refs.ts'
import type { EntityModule } from '../entity-module.ts'
import { listing } from '../fields/listing.ts'
import { lookUp } from '../fields/look-up.ts'
import { placeModel } from './place.model.ts'

export { location } from './place.model.ts'
export { pointInput } from './place.record.ts'
export { restoredPoint } from './place.restored.ts'
export { storedPoint } from './place.stored.ts'

/** `places(within)`: what lies in a place named, at whatever depth, but not that place. */
const places = listing('Place', ({ field, reading }) => {
  const containers = resolveRefs(reading, 'Place', field.args, 'within')
  if (containers === null) return {}
  return {
    start: {
      each: containers,
      pattern: (container, place) => cypher`(:Place {id: ${container}})<-[:WITHIN]-(${place}:Place)`,
    },
  }
})

export const placeModule: EntityModule = { models: [placeModel], queries: { place: lookUp('Place'), places } }
