import { storedNamed } from '../stored/stored-named.ts'
import { type Resolve, resolveAll, type StoredNode } from '../stored/stored-node.ts'
import type { StoredProperties } from '../stored/stored-values.ts'
import type { PlaceInput } from './place.record.ts'

export function storedPlace(input: PlaceInput, resolve: Resolve): StoredNode {
  const named = storedNamed(input, resolve)
  return {
    ...named,
    label: 'Place',
    properties: {
      ...named.properties,
      placeKind: input.placeKind,
      ...storedPoint(input.location),
      canonicalId: named.id,
    },
    references: { WITHIN: resolveAll([input.within], resolve) },
  }
}

export function storedPoint(point: PlaceInput['location']): StoredProperties {
  return {
    longitude: point?.longitude ?? null,
    latitude: point?.latitude ?? null,
    precision: point?.precision ?? null,
  }
}
