import { definedLabels, type StoredNode } from '../../../entities/stored/stored-node.ts'
import { defineNodes } from '../../../graph/commands/nodes/define-nodes.ts'
import { replaceIdentifiers } from '../../../graph/commands/nodes/replace-identifiers.ts'
import { replaceNames, replaceUsers } from '../../../graph/commands/nodes/replace-names.ts'
import { replaceReferences } from '../../../graph/commands/nodes/replace-references.ts'
import { publishDocuments, upsertNodes } from '../../../graph/commands/nodes/upsert-nodes.ts'
import { recordChanges } from '../../../graph/commands/record-changes.ts'
import { derive } from '../../../graph/derived/derive.ts'
import { runRows } from '../../../graph/run-rows.ts'
import type { WriteTransaction } from '../../../neo4j/database.ts'

/** A node to write, as its data set says it. */
export interface PlannedNode {
  readonly stored: StoredNode
  readonly contentHash: string
  readonly isNew: boolean
}

export interface WriteContext {
  readonly datasetId: string
  readonly now: number
  readonly recordedBy: string | null
  /** How many dependents are too many for the transaction that changes a node. */
  readonly hubSize: number
}

/** Writes nodes with their names and identifiers. What they refer to follows when all are there. */
export async function writeNodes(
  transaction: WriteTransaction,
  nodes: readonly PlannedNode[],
  context: WriteContext,
): Promise<void> {
  const stored = nodes.map((node) => node.stored)
  for (const label of Object.keys(definedLabels) as (keyof typeof definedLabels)[]) {
    const ofLabel = stored.filter((node) => node.label === label)
    await runRows(transaction, upsertNodes(label, ofLabel))
  }
  const documents = stored.filter(({ label }) => label === 'Document')
  await runRows(transaction, publishDocuments(documents))
  await runRows(transaction, replaceNames(stored))
  await runRows(transaction, replaceIdentifiers(stored))
  const written = {
    named: stored.filter(({ label }) => label !== 'Document').map(({ id }) => id),
    documents: documents.map(({ id }) => id),
    created: nodes.filter(({ isNew }) => isNew).map((node) => node.stored.id),
  }
  await derive(transaction, written, context.hubSize)
  const changes = nodes.map(
    ({ stored, isNew }) => ({ kind: isNew ? 'ENTITY_CREATED' : 'ENTITY_CHANGED', nodeId: stored.id }) as const,
  )
  await runRows(transaction, recordChanges(changes, context))
}

const refersToAny = ({ references, names }: StoredNode): boolean =>
  Object.values(references).some((ids) => ids.length > 0) || names.some(({ usedBy }) => usedBy.length > 0)

/** Writes what the nodes refer to, and marks them as wholly written. */
export async function writeReferences(
  transaction: WriteTransaction,
  nodes: readonly PlannedNode[],
  { datasetId, now, hubSize }: WriteContext,
): Promise<void> {
  const referring = nodes.filter(({ stored, isNew }) => !isNew || refersToAny(stored)).map((node) => node.stored)
  for (const query of replaceReferences(referring, now)) await runRows(transaction, query)
  await runRows(transaction, replaceUsers(referring))
  const written = {
    referring: referring.filter(({ label }) => label !== 'Document').map(({ id }) => id),
    documents: nodes
      .filter(({ stored, isNew }) => stored.label === 'Document' && !isNew)
      .map(({ stored }) => stored.id),
  }
  await derive(transaction, written, hubSize)
  const definitions = nodes.map(({ stored, contentHash }) => ({ id: stored.id, contentHash }))
  await runRows(transaction, defineNodes(definitions, datasetId))
}
