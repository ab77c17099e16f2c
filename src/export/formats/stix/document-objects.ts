import type { DocumentSeed } from '../../../import/seed/format/records.format.ts'
import { type Marking, marking } from '../../../vocabulary/index.ts'
import type { IdLists } from './ids/id-lists.ts'
import { stixId } from './ids/stix-id.ts'
import { momentsOf } from './moments.ts'
import type { StixObject, Writer } from './writer-of.ts'

/** The key of the claims of a document that need a level. */
export const claimsKey = (document: string, level: Marking) => `${level} ${document}`

interface Context {
  writer: Writer
  claims: IdLists
  /** Levels of the sources that are not CLEAR. */
  sources: ReadonlyMap<string, Marking>
}

/**
 * A document as a report, with the claims that stand in it. STIX has no report without a day: one that bears no date is a
 * grouping. Claims that are marked higher stand in a further one of that marking, so that no list tells of what is hidden.
 */
export function documentObjects(record: DocumentSeed, { writer, claims, sources }: Context): StixObject[] {
  const ref = writer.full(record.id)
  const source = writer.full(record.source)
  const own = Math.max(rank(record.marking), rank(sources.get(source)))
  return marking.values.flatMap((level, at) => {
    const listed = claims.of(claimsKey(ref, level))
    if (at !== own && listed.length === 0) return []
    const refs = [stixId('identity', source), ...listed]
    return [documentObject(record, { name: at === own ? ref : claimsKey(ref, level), level, refs }, writer)]
  })
}

const rank = (level: Marking = 'CLEAR') => marking.rank(level)

function documentObject(
  record: DocumentSeed,
  { name, level, refs }: { name: string; level: Marking; refs: string[] },
  writer: Writer,
): StixObject {
  const published = momentsOf(record.publishedOn).first
  const type = published === undefined ? { type: 'grouping', context: 'unspecified' } : { type: 'report', published }
  return writer.object(type.type, name, level, {
    ...type,
    name: record.title,
    ...(record.lang !== undefined && { lang: record.lang }),
    object_refs: refs,
    external_references: [referenceTo(record, writer)],
    ...writer.extension('documents', record),
  })
}

function referenceTo({ id, url, sha256 }: DocumentSeed, writer: Writer): object {
  const [scheme, ...value] = writer.full(id).split(':')
  const address = url === undefined ? undefined : addressIn(url)
  return {
    source_name: scheme,
    external_id: value.join(':'),
    ...(address !== undefined && { url: address }),
    ...(address !== undefined && sha256 !== undefined && { hashes: { 'SHA-256': sha256 } }),
  }
}

/** STIX takes addresses only with every sign escaped that RFC 3986 does not allow. */
function addressIn(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { href, host } = new URL(url)
  return host.startsWith('[') ? href : href.replace(/[[\]{}|\\^`"<>]/gu, encodeURIComponent)
}
