import { contentHash } from '../../lib/content-hash.ts'
import { type Predicate, predicate } from '../../vocabulary/index.ts'
import type { Resolve } from '../stored/stored-node.ts'
import type { StoredProperties } from '../stored/stored-values.ts'
import type { PropositionInput } from './proposition.record.ts'

export interface StoredProposition {
  readonly id: string
  readonly subjectId: string
  readonly objectId: string | null
  readonly properties: StoredProperties
}

export interface PropositionContent {
  readonly predicate: Predicate
  readonly subjectId: string
  readonly objectId?: string | null
  readonly valueKey?: string | null
  readonly role?: string | null
  readonly side?: number | null
}

export function storedProposition(input: PropositionInput, resolve: Resolve): StoredProposition {
  const content = {
    predicate: input.predicate,
    subjectId: resolve(input.subject),
    objectId: input.object ? resolve(input.object) : null,
    valueKey: input.value?.key ?? null,
    role: input.role ?? null,
    side: input.side ?? null,
  }
  return {
    id: propositionId(content),
    subjectId: content.subjectId,
    objectId: content.objectId,
    properties: { ...content, ownLevel: 0 },
  }
}

/**
 * Equal content has one id, whoever says it. The node keeps the ends of a symmetric predicate as the first claim names
 * them.
 */
export function propositionId(content: PropositionContent): string {
  const { subjectId, objectId, valueKey, role, side } = content
  const ends = [subjectId, objectId ?? null]
  if (predicate.entries[content.predicate].symmetric) ends.sort()
  return contentHash({ proposition: content.predicate, ends, valueKey, role, side })
}
