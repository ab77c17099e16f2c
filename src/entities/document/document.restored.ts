import { restoredIdentity } from '../stored/restored-named.ts'
import {
  optional,
  type Refs,
  type RestoredNode,
  refsTo,
  refTo,
  restoredDate,
  restoredMarking,
  restoredMoment,
} from '../stored/restored-values.ts'
import type { DocumentInput } from './document.record.ts'

/** What `storedDocument` made of an input. */
export function restoredDocument({ node, related }: RestoredNode, refs: Refs): DocumentInput {
  return {
    ...restoredIdentity(node, refs),
    title: node.title as string,
    documentKind: node.documentKind as DocumentInput['documentKind'],
    source: refTo(related('PUBLISHED_BY'), refs)!,
    lang: optional(node.lang),
    url: optional(node.url),
    archivedUrl: optional(node.archivedUrl),
    publishedOn: restoredDate('publishedOn', node),
    retrievedAt: restoredMoment(node.retrievedAt),
    sha256: optional(node.sha256),
    cites: refsTo(related('CITES'), refs),
    knownThrough: refsTo(related('KNOWN_THROUGH'), refs),
    marking: restoredMarking(node),
  }
}
