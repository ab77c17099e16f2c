import { cypher, variable } from '../../cypher/text/fragment.ts'
import { placeSteps } from '../../lens/place-steps.ts'
import { resolveRefs } from '../../lens/refs.ts'
import { visible } from '../../lens/visibility.ts'
import type { EntityModule } from '../entity-module.ts'
import { listing } from '../fields/listing.ts'
import { lookUp } from '../fields/look-up.ts'
import { placeModel } from './place.model.ts'

export { location } from './place.model.ts'
export { pointInput } from './place.record.ts'
export { restoredPoint } from './place.restored.ts'
export { storedPoint } from './place.stored.ts'

/** `places(within)`: what lies in a place named, at whatever depth, and what that is taken for, but not that place. */
const places = listing('Place', ({ field, reading }) => {
  const containers = resolveRefs(reading, 'Place', field.args, 'within')
  if (containers === null) return {}
  return {
    start: {
      each: containers,
      pattern: (container, place) => {
        const inner = variable('inner')
        return cypher`(:Place {id: ${container}})<-[:WITHIN]-(${inner}:Place WHERE ${visible(inner, reading)}) ${placeSteps('ITSELF', reading)} (${place}:Place)`
      },
    },
  }
})

export const placeModule: EntityModule = { models: [placeModel], queries: { place: lookUp('Place'), places } }
