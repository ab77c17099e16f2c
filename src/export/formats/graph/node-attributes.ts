import { datedTypes } from './dated.ts'
import type { Attributes } from './graph.ts'

/** Of the graph of claims; which of them a node has depends on its type. */
export const nodeAttributes = {
  type: 'string',
  ref: 'string',
  kind: 'string',
  names: 'string',
  identifiers: 'string',
  marking: 'string',

  longitude: 'double',
  latitude: 'double',
  precision: 'string',
  ...datedTypes('date'),

  lang: 'string',
  url: 'string',
  archivedUrl: 'string',
  retrievedAt: 'string',
  sha256: 'string',
  ...datedTypes('publishedOn'),

  predicate: 'string',
  valueKey: 'string',
  value: 'string',
  role: 'string',
  side: 'int',
  polarity: 'string',
  modality: 'string',
  likelihood: 'string',
  attribution: 'string',
  reportingVerb: 'string',
  statement: 'string',
  quote: 'string',
  quoteLang: 'string',
  quoteLocator: 'string',
  quoteTranslation: 'string',
  supportTypes: 'string',
  supportMode: 'string',
  supporterLevel: 'string',
  claimMode: 'string',
  authenticity: 'string',
  incidentType: 'string',
  tolls: 'string',
  supersession: 'string',
  ...datedTypes('heldDuring'),
  ...datedTypes('claimedOn'),
  recordFile: 'string',
  recordRow: 'int',
  recordRelease: 'string',
} as const

export type NodeAttributes = Attributes<typeof nodeAttributes>
