import type { Marking } from '../../vocabulary/index.ts'
import type { NameInput } from '../shared-inputs.ts'
import { storedNames } from './stored-name.ts'
import { levelOf, type Resolve, type StoredNode } from './stored-node.ts'

interface NamedInput {
  readonly ref: string
  readonly identifiers: readonly string[]
  readonly names: readonly NameInput[]
  readonly marking: Marking
}

/** What actors, places, incidents and sources have in common. */
export function storedNamed(
  input: NamedInput,
  resolve: Resolve,
): Pick<StoredNode, 'id' | 'identifiers' | 'names' | 'properties'> {
  const id = resolve(input.ref)
  return {
    id,
    identifiers: [...new Set([input.ref, ...input.identifiers])],
    names: storedNames(id, input.names, resolve),
    properties: { ownLevel: levelOf(input.marking) },
  }
}
