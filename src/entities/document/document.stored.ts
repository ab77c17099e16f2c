import { storedNameKeys } from '../stored/stored-name.ts'
import { levelOf, type Resolve, resolveAll, type StoredNode } from '../stored/stored-node.ts'
import { storedDate } from '../stored/stored-values.ts'
import type { DocumentInput } from './document.record.ts'

export function storedDocument(input: DocumentInput, resolve: Resolve): StoredNode {
  return {
    id: resolve(input.ref),
    label: 'Document',
    identifiers: [...new Set([input.ref, ...input.identifiers])],
    names: [],
    properties: {
      ownLevel: levelOf(input.marking),
      title: input.title,
      ...storedNameKeys(input.title),
      documentKind: input.documentKind,
      lang: input.lang ?? null,
      url: input.url ?? null,
      archivedUrl: input.archivedUrl ?? null,
      ...storedDate('publishedOn', input.publishedOn),
      retrievedAt: input.retrievedAt ? Date.parse(input.retrievedAt) : null,
      sha256: input.sha256 ?? null,
    },
    references: { CITES: resolveAll(input.cites, resolve), KNOWN_THROUGH: resolveAll(input.knownThrough, resolve) },
    publishedBy: resolve(input.source),
  }
}
