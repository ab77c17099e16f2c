import type { SeedNamed } from '../../../import/seed/format/common.ts'
import type { SeedRecord } from '../../../import/seed/format/formats.ts'
import type { Exported } from '../../exporter.ts'
import { shownText, wordOf } from '../../records/shown-text.ts'
import { dated, periodOf } from './dated.ts'
import type { GraphNode } from './graph.ts'
import { joined } from './joined.ts'
import type { NodeAttributes } from './node-attributes.ts'

/** What claims are about, who makes them, and where they stand. */
export async function* recordNodes({ records }: Exported): AsyncGenerator<GraphNode> {
  for await (const actor of records('actors')) yield named('Actor', actor)
  for await (const place of records('places')) yield named('Place', place, place.location)
  for await (const incident of records('incidents')) yield incidentNode(incident)
  for await (const source of records('sources')) yield named('Source', source)
  for await (const document of records('documents')) yield documentNode(document)
}

/** All that has names, as a node of its type. */
export function named(
  type: 'Actor' | 'Place' | 'Incident' | 'Source',
  record: SeedNamed & { kind: string; marking?: string },
  more: NodeAttributes = {},
): GraphNode {
  const { id, kind, name, aliases = {}, identifiers, marking = 'CLEAR' } = record
  const names = [...Object.values(name), ...Object.values(aliases).flat()].map(wordOf)
  const attributes = { type, ref: id, kind, names: joined(names), identifiers: joined(identifiers), marking, ...more }
  return { id, label: shownText(name) ?? id, attributes }
}

function incidentNode(incident: SeedRecord<'incidents'>): GraphNode {
  const node = named('Incident', incident, { ...incident.location, ...dated('date', incident.date) })
  return { ...node, period: periodOf(incident.date) }
}

function documentNode(document: SeedRecord<'documents'>): GraphNode {
  const { id, title, kind, lang, url, archivedUrl, publishedOn, retrievedAt, sha256, identifiers, marking } = document
  const attributes: NodeAttributes = {
    type: 'Document',
    ref: id,
    kind,
    identifiers: joined(identifiers),
    marking: marking ?? 'CLEAR',
    lang,
    url,
    archivedUrl,
    retrievedAt,
    sha256,
    ...dated('publishedOn', publishedOn),
  }
  return { id, label: title, attributes }
}
