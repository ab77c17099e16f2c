import { storedNamed } from '../stored/stored-named.ts'
import { type Resolve, resolveAll, type StoredNode } from '../stored/stored-node.ts'
import type { ActorInput } from './actor.record.ts'

export function storedActor(input: ActorInput, resolve: Resolve): StoredNode {
  const named = storedNamed(input, resolve)
  return {
    ...named,
    label: 'Actor',
    properties: { ...named.properties, actorKind: input.actorKind, canonicalId: named.id },
    references: { SCOPED_TO: resolveAll([input.scopedTo], resolve) },
  }
}
