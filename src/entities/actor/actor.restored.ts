import { restoredNamed } from '../stored/restored-named.ts'
import { type Refs, type RestoredNode, refTo } from '../stored/restored-values.ts'
import type { ActorInput } from './actor.record.ts'

/** What `storedActor` made of an input. */
export function restoredActor(restored: RestoredNode, refs: Refs): ActorInput {
  const { node, related } = restored
  return {
    ...restoredNamed(restored, refs),
    actorKind: node.actorKind as ActorInput['actorKind'],
    scopedTo: refTo(related('SCOPED_TO'), refs),
  }
}
