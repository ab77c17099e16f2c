import { storedNamed } from '../stored/stored-named.ts'
import { type Resolve, resolveAll, type StoredNode } from '../stored/stored-node.ts'
import type { SourceInput } from './source.record.ts'

export function storedSource(input: SourceInput, resolve: Resolve): StoredNode {
  const named = storedNamed(input, resolve)
  return {
    ...named,
    label: 'Source',
    properties: { ...named.properties, sourceKind: input.sourceKind },
    references: { OWNED_BY: resolveAll([input.owner], resolve), BODY: resolveAll([input.body], resolve) },
  }
}
