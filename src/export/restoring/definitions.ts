import { cypher, type Fragment, join, parameter, type Variable, variable } from '../../cypher/text/fragment.ts'
import { identifier } from '../../cypher/text/identifiers.ts'
import { restoredActor } from '../../entities/actor/actor.restored.ts'
import { restoredDocument } from '../../entities/document/document.restored.ts'
import { byOrderKey } from '../../entities/fields/related.ts'
import { restoredIncident } from '../../entities/incident/incident.restored.ts'
import { restoredPlace } from '../../entities/place/place.restored.ts'
import { restoredSource } from '../../entities/source/source.restored.ts'
import type { Refs, RestoredNode } from '../../entities/stored/restored-values.ts'
import type { DefinedLabel } from '../../entities/stored/stored-node.ts'
import type { DefinedKind } from '../../import/seed/files/seed-file.ts'
import type { SeedInput } from '../../import/seed/seed-source.ts'
import type { Reading } from '../../lens/reading.ts'
import { visible } from '../../lens/visibility.ts'
import type { List } from '../reading/read-list.ts'

interface Definition<K extends DefinedKind> {
  readonly label: DefinedLabel
  readonly properties: readonly string[]
  readonly restored: (node: RestoredNode, refs: Refs) => SeedInput<K>
}

const point = ['longitude', 'latitude', 'precision']
const ofDocuments = ['title', 'documentKind', 'lang', 'url', 'archivedUrl', 'retrievedAt', 'sha256']

/** How what a data set defines is read back from the graph. */
export const definitions: { readonly [K in DefinedKind]: Definition<K> } = {
  places: { label: 'Place', properties: ['placeKind', ...point], restored: restoredPlace },
  sources: { label: 'Source', properties: ['sourceKind'], restored: restoredSource },
  actors: { label: 'Actor', properties: ['actorKind'], restored: restoredActor },
  documents: {
    label: 'Document',
    properties: [...ofDocuments, 'publishedOnVerbatim', 'publishedOnEdtf'],
    restored: restoredDocument,
  },
  incidents: {
    label: 'Incident',
    properties: ['incidentType', 'dateVerbatim', 'dateEdtf', ...point],
    restored: restoredIncident,
  },
}

interface Defined {
  readonly reading: Reading
  /** Conditions beside visibility. */
  readonly where: (node: Variable) => readonly Fragment[]
  /** The nodes to choose from; all of the kind where there are none. */
  readonly ids?: readonly string[]
}

export function definitionList(kind: DefinedKind, { reading, where, ids }: Defined): List {
  const { label, properties } = definitions[kind]
  const every: Pick<List, 'pattern' | 'index'> = {
    pattern: (_, node) => cypher`(${node}:${identifier(label)})`,
    index: (node) => ({ shared: null, key: byOrderKey(node) }),
  }
  const among: Pick<List, 'each' | 'pattern'> = {
    each: cypher`${parameter('ids', () => ids)}`,
    pattern: (id, node) => cypher`(${node}:${identifier(label)} {id: ${id}})`,
  }
  return {
    name: `exported${label}s`,
    hint: 'node',
    ...(ids === undefined ? every : among),
    where: (node) => [visible(node, reading), ...where(node)],
    key: byOrderKey,
    read: (node) => cypher`${node} {${propertyList(['id', 'ownLevel', ...properties])}}`,
    throughLens: false,
  }
}

/** Members of a map projection. */
export function propertyList(properties: readonly string[]): Fragment {
  return join(
    properties.map((property) => cypher`.${identifier(property)}`),
    ', ',
  )
}

/** By one data set, of what a viewer sees; `null` is what no data set defines that the viewer sees. */
export function definedBy(node: Variable, datasetId: string | null, reading: Reading): Fragment {
  const dataset = variable('dataset')
  if (datasetId !== null)
    return cypher`EXISTS { (${node})-[:DEFINED_BY]->(:Dataset {id: ${parameter('datasetId', () => datasetId)}}) }`
  return cypher`NOT EXISTS { MATCH (${node})-[:DEFINED_BY]->(${dataset}:Dataset) WHERE ${visible(dataset, reading)} }`
}
