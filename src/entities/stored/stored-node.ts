import { type Marking, marking } from '../../vocabulary/index.ts'
import type { StoredProperties } from './stored-values.ts'

/** The labels of every node that a data set defines, by the type that it is. */
export const definedLabels = {
  Place: ['Place', 'Entity', 'Node'],
  Actor: ['Actor', 'Entity', 'Claimant', 'Node'],
  Source: ['Source', 'Claimant', 'Node'],
  Document: ['Document', 'Node'],
  Incident: ['Incident', 'Entity', 'Node'],
} as const

export type DefinedLabel = keyof typeof definedLabels

/** References that show as now: what a load no longer says is deleted. */
export const replacedReferences = ['WITHIN', 'AT', 'SCOPED_TO', 'KNOWN_THROUGH'] as const

/** References that change what counts as independent: what a load no longer says is closed and kept. */
export const timedReferences = ['OWNED_BY', 'BODY', 'CITES'] as const

export type ReferenceType = (typeof replacedReferences)[number] | (typeof timedReferences)[number]

/** What a data set says of an entity, a source or a document, with every reference resolved to an id. */
export interface StoredNode {
  readonly id: string
  readonly label: DefinedLabel
  readonly properties: StoredProperties
  /** `scheme:value`, the slug first. */
  readonly identifiers: readonly string[]
  readonly names: readonly StoredName[]
  readonly references: Readonly<Partial<Record<ReferenceType, readonly string[]>>>
  /** The source that published it: of documents only, which are never without. */
  readonly publishedBy?: string
}

export interface StoredName {
  readonly id: string
  readonly properties: StoredProperties
  readonly usedBy: readonly string[]
}

/** The id of what a reference names. */
export type Resolve = (ref: string) => string

export const levelOf = (value: Marking): number => marking.rank(value)

export const resolveAll = (refs: readonly (string | undefined)[], resolve: Resolve): string[] => [
  ...new Set(refs.filter((ref) => ref !== undefined).map(resolve)),
]
